import type { Condition, Measure } from '@journeyline/domain/condition'
import { builder } from '../graphql/builder.ts'

/** How much is done of what is asked. */
export const MeasureRef = builder.objectRef<Measure>('Measure').implement({
  description: 'How much is done of what is asked.',
  fields: (t) => ({
    done: t.exposeInt('done', { description: 'How much is done.' }),
    asked: t.exposeInt('asked', { description: 'How much is asked.' }),
    unit: t.exposeString('unit', {
      description: 'In what: MINUTES, COMPETENCIES, CREDITS, CASES, PERCENT or WEEKS.',
    }),
  }),
})

/** One thing a requirement asks, met or not. */
export const ConditionRef = builder.objectRef<Condition>('Condition').implement({
  description: 'One thing a requirement asks, met or not.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'What it is, for programs.' }),
    met: t.exposeBoolean('met', { description: 'Whether it is met.' }),
    standing: t.exposeString('standing', { description: 'How far it is, in words.' }),
    measure: t.field({
      type: MeasureRef,
      nullable: true,
      description: 'The same in numbers; null where it is only met or not.',
      resolve: ({ measure }) => measure,
    }),
    next: t.string({
      nullable: true,
      description: 'What to do next, as a sentence; null when it is met.',
      resolve: (one) => (one.met ? null : one.next),
    }),
    meetsOn: t.field({
      type: 'LocalDate',
      nullable: true,
      description: 'The local day on which time alone meets it; null when time does not.',
      resolve: (one) => (one.met ? null : one.meetsOn),
    }),
  }),
})
