import { standingInWords } from '@journeyline/domain/competencies/standing'
import { isBefore } from '@journeyline/domain/local-date'
import { levelWords } from '@journeyline/domain/programs/program-policies'
import { builder } from '../graphql/builder.ts'
import { DecisionAnswer } from '../graphql/decision-answer.graphql.ts'
import { listOf, pageOfFew, USUAL_LIST } from '../graphql/limits/costs.ts'
import { modelRef } from '../graphql/refs.ts'
import { rowIdIfGiven } from '../graphql/row-id.ts'
import { toDay } from '../kernel/days.ts'
import { maySignOffThere } from './may-sign-off.ts'
import { type CompetenciesOf, type CompetencyOf, competenciesOf } from './read-competencies.ts'
import { signOffs } from './sign-off-lists.graphql.ts'
import { SignOffRef } from './sign-offs.graphql.ts'

const CompetencyStandingRef = builder.objectRef<CompetencyOf>('CompetencyStanding').implement({
  description: 'A competency of the version a learner is on, beside where it stands.',
  fields: (t) => ({
    competency: t.field({
      type: modelRef('Competency'),
      description: 'The competency.',
      resolve: ({ competency }) => competency,
    }),
    level: t.int({
      description: 'The level that counts; 0 while nobody has judged it.',
      resolve: ({ standing }) => standing.level,
    }),
    levelName: t.string({
      nullable: true,
      description: 'The level in words; null while nobody has judged it.',
      resolve: ({ standing: { level }, version }, _args, { say }) =>
        level === 0 ? null : say(levelWords(version.standard.policies, level)),
    }),
    met: t.boolean({
      description: 'Whether the level meets the competency.',
      resolve: ({ standing }) => standing.met,
    }),
    inWords: t.string({
      description: 'The standing as sentences: level, since when, and why, where that is not plain.',
      resolve: ({ standing, version }, _args, { say }) =>
        say(standingInWords(standing, version.standard.policies)),
    }),
    signOff: t.field({
      type: SignOffRef,
      nullable: true,
      description:
        'The sign-off that counts: the latest that was not revoked. Of another competency where two that say the same count together.',
      resolve: ({ standing }) => standing.judgement?.row,
    }),
    sameAs: t.stringList({
      description: 'Codes of the competencies that say the same in other words.',
      resolve: ({ sameAs }) => sameAs,
    }),
    signOffs: t.connection(
      signOffs.held(
        {
          description: 'Its own sign-offs, the latest day first; revoked ones stay in view.',
          // they are few, and read together whatever the page
          complexity: pageOfFew(5),
          usual: ['JUDGED_ON', 'DESC'],
        },
        ({ history }: CompetencyOf) => history,
      ),
      ...signOffs.types,
    ),
  }),
})

type FunctionOf = CompetenciesOf['functions'][number]

const JobFunctionStandingRef = builder.objectRef<FunctionOf>('JobFunctionStanding').implement({
  description: 'The competencies of one job function, beside where they stand.',
  fields: (t) => ({
    jobFunction: t.field({
      type: modelRef('JobFunction'),
      description: 'The job function.',
      resolve: ({ jobFunction }) => jobFunction,
    }),
    met: t.int({
      description: 'How many of its competencies are met.',
      resolve: ({ competencies }) => competencies.filter(({ standing }) => standing.met).length,
    }),
    competencies: t.field({
      type: [CompetencyStandingRef],
      description: 'Its competencies, in the order of the schedule.',
      complexity: listOf(USUAL_LIST),
      resolve: ({ competencies }) => competencies,
    }),
  }),
})

const LearnerCompetenciesRef = builder.objectRef<CompetenciesOf>('LearnerCompetencies').implement({
  description: 'Where a learner stands with every competency of the version they are on.',
  fields: (t) => ({
    programVersion: t.field({
      type: modelRef('ProgramVersion'),
      description: 'The version; its policies hold the scale.',
      resolve: ({ version }) => version.row,
    }),
    met: t.exposeInt('met', { description: 'How many are met.' }),
    asked: t.exposeInt('asked', { description: 'How many the version asks for.' }),
    distinct: t.exposeInt('distinct', {
      description: 'How many of the version say something of their own: of those that say the same, one.',
    }),
    functions: t.field({
      type: [JobFunctionStandingRef],
      description: 'The competencies by job function, in the order of the schedule.',
      complexity: listOf(USUAL_LIST),
      resolve: ({ functions }) => functions,
    }),
  }),
})

/** What competencies are worth in complexity: a statement, and the domain's arithmetic. */
const COMPETENCIES_COST = 20

builder.prismaObjectField('Enrollment', 'competencies', (t) =>
  t.field({
    type: LearnerCompetenciesRef,
    description: 'Where the learner stands with every competency of the version.',
    complexity: COMPETENCIES_COST,
    args: { competencyId: t.arg.id({ description: 'Only this competency; all when left out.' }) },
    select: { id: true, programVersionId: true },
    resolve: async ({ id, programVersionId }, { competencyId }, context) =>
      only(competencyId, await competenciesOf(context, { enrollmentId: id, programVersionId })),
  }),
)

builder.prismaObjectField('Placement', 'competencies', (t) =>
  t.field({
    type: LearnerCompetenciesRef,
    nullable: true,
    description:
      'Where the apprentice stands with every competency of the version; null for an employer once the employment has ended.',
    complexity: COMPETENCIES_COST,
    args: { competencyId: t.arg.id({ description: 'Only this competency; all when left out.' }) },
    select: { enrollmentId: true, programVersionId: true, endedOn: true },
    resolve: async ({ endedOn, ...of }, { competencyId }, context) => {
      const isOver = endedOn !== null && isBefore(toDay(endedOn), context.clock.today())
      if (isOver && context.signedIn().kind === 'EMPLOYER') return null
      return only(competencyId, await competenciesOf(context, of))
    },
  }),
)

builder.prismaObjectField('Placement', 'maySignOff', (t) =>
  t.field({
    type: DecisionAnswer,
    description:
      'Whether you may sign off what the apprentice can do there, and why not: staff may, and of the employer whoever decides on the hours, while it employs them.',
    complexity: 3,
    select: {
      ...{ apprenticeName: true, startedOn: true, endedOn: true, supervisorId: true },
      supervisor: { select: { name: true } },
      employer: { select: { name: true } },
      worksite: { select: { timeZone: true } },
    },
    resolve: (row, _args, context) => maySignOffThere(context, row),
  }),
)

/** The same with one competency alone; its sums stay those of all. */
function only(competencyId: string | null | undefined, all: CompetenciesOf): CompetenciesOf {
  const id = rowIdIfGiven('Competency', competencyId)
  if (id === undefined) return all
  const functions = all.functions.map((one) => ({
    ...one,
    competencies: one.competencies.filter(({ competency }) => competency.id === id),
  }))
  return { ...all, functions: functions.filter(({ competencies }) => competencies.length > 0) }
}
