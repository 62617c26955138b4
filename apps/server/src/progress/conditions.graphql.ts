import { CONDITION_CODES, type Condition, MEASURE_UNITS, type Measure } from '@journeyline/domain/condition'
import { builder } from '../graphql/builder.ts'
import { described } from '../graphql/described.ts'
import { SentenceCode } from '../graphql/errors.graphql.ts'

const MeasureUnitEnum = builder.enumType('MeasureUnit', {
  description: 'What is counted.',
  values: described(MEASURE_UNITS, {
    MINUTES: 'Minutes.',
    COMPETENCIES: 'Competencies, each once.',
    CREDITS: 'Credits of qualifications.',
    CASES: 'Practicode cases.',
    PERCENT: 'Percent, rounded down.',
    WEEKS: 'Whole weeks.',
  }),
})

const ConditionCodeEnum = builder.enumType('ConditionCode', {
  description: 'What a condition is about, in the order of the requirements that have it.',
  values: described(CONDITION_CODES, {
    HOURS: 'Hours on the job or of instruction, as its requirement says.',
    COMPETENCIES: 'Competencies signed off at the level that the version asks.',
    CASES: 'Practicode cases done.',
    SCORE: 'The Practicode score.',
    RECORDED: 'That an internship is written down.',
    ENDED: 'That the internship has ended.',
    EMPLOYED: 'That somebody employs the learner.',
    RECOMMENDED: 'What the evaluation of the internship recommends.',
    CODING_SHARE: 'How much of the internship was coding.',
    EVALUATED: "That the internship's supervisor evaluated it.",
    CREDITS: 'Credits of qualifications.',
    HELD: 'That the award is in the wallet and in force.',
    QUALIFICATION: "A copy of the qualification's certificate that lists its units.",
    ESSENTIAL_SKILL: "A copy of the essential skill's certificate that lists its units.",
    CHECK: 'A check passed or waived, or a declaration made.',
    DURATION: 'Weeks that have gone by.',
    REVIEWS: 'That no review is overdue.',
  }),
})

/** How much is done of what is asked. */
export const MeasureRef = builder.objectRef<Measure>('Measure').implement({
  description: 'How much is done of what is asked.',
  fields: (t) => ({
    done: t.exposeInt('done', { description: 'How much is done.' }),
    asked: t.exposeInt('asked', { description: 'How much is asked.' }),
    unit: t.expose('unit', { type: MeasureUnitEnum, description: 'In what both are counted.' }),
  }),
})

/** One thing a requirement asks, met or not. */
export const ConditionRef = builder.objectRef<Condition>('Condition').implement({
  description: 'One thing a requirement asks, met or not.',
  fields: (t) => ({
    code: t.expose('code', { type: ConditionCodeEnum, description: 'What it is about, for programs.' }),
    met: t.exposeBoolean('met', { description: 'Whether it is met.' }),
    standing: t.string({
      description: 'How far it is, in words.',
      resolve: ({ standing }, _args, { say }) => say(standing),
    }),
    standingCode: t.field({
      type: SentenceCode,
      description: 'Which clause `standing` is, for programs.',
      resolve: ({ standing }) => standing.code as never, // every code is a value
    }),
    standingValues: t.field({
      type: 'SentenceValues',
      description: 'The facts that stand in it.',
      resolve: ({ standing }) => standing.values,
    }),
    measure: t.field({
      type: MeasureRef,
      nullable: true,
      description: 'The same in numbers; null where it is only met or not.',
      resolve: ({ measure }) => measure,
    }),
    next: t.string({
      nullable: true,
      description: 'What to do next, as a sentence; null when it is met.',
      resolve: (one, _args, { say }) => (one.met ? null : say(one.next)),
    }),
    nextCode: t.field({
      type: SentenceCode,
      nullable: true,
      description: 'Which sentence `next` is, for programs.',
      resolve: (one) => (one.met ? null : (one.next.code as never)), // every code is a value
    }),
    nextValues: t.field({
      type: 'SentenceValues',
      nullable: true,
      description: 'The facts that stand in it.',
      resolve: (one) => (one.met ? null : one.next.values),
    }),
    meetsOn: t.field({
      type: 'LocalDate',
      nullable: true,
      description: 'The local day on which time alone meets it; null when time does not.',
      resolve: (one) => (one.met ? null : one.meetsOn),
    }),
  }),
})
