import type { RequirementProgress } from '@journeyline/domain/progress/progress'
import type { Temporal } from 'temporal-polyfill'
import { builder } from '../graphql/builder.ts'
import { listOf } from '../graphql/limits/costs.ts'
import { dayUntil } from '../kernel/day-until.ts'
import { RequirementGateEnum, RequirementKindEnum } from '../programs/program-enums.graphql.ts'
import { ConditionRef, MeasureRef } from './conditions.graphql.ts'
import { type ProgressOf, progressOf } from './progress-of.ts'
import { type Proof, proofsOf } from './proofs.ts'

const ProofRef = builder.objectRef<Proof>('ProgressProof').implement({
  description: 'What proves a requirement, or part of it.',
  fields: (t) => ({
    nodeId: t.exposeID('nodeId', { description: 'The object behind it; `node` finds it.' }),
    label: t.exposeString('label', { description: 'What it is, in words.' }),
    onDay: t.expose('onDay', {
      type: 'LocalDate',
      nullable: true,
      description: 'Its local day, if it has one.',
    }),
  }),
})

/** A requirement's progress with the facts it was worked out from; an employer's has none that lead elsewhere. */
export type RequirementProgressOf = RequirementProgress & { proofs: () => Proof[] }

export const RequirementProgressRef = builder
  .objectRef<RequirementProgressOf>('RequirementProgress')
  .implement({
    description:
      "One requirement beside a learner's record: met or not, how far, until when, and what to do.",
    fields: (t) => ({
      code: t.string({
        description: 'The requirement by its code.',
        resolve: ({ requirement }) => requirement.code,
      }),
      kind: t.field({
        type: RequirementKindEnum,
        description: 'What is measured.',
        resolve: ({ requirement }) => requirement.kind,
      }),
      title: t.string({ description: 'What is required.', resolve: ({ requirement }) => requirement.title }),
      gate: t.field({
        type: RequirementGateEnum,
        description: 'When it is asked.',
        resolve: ({ requirement }) => requirement.gate,
      }),
      source: t.string({
        nullable: true,
        description: 'Where it comes from.',
        resolve: ({ requirement }) => requirement.source,
      }),
      met: t.exposeBoolean('met', { description: 'Whether it is met.' }),
      conditions: t.field({
        type: [ConditionRef],
        description: 'Everything it asks, met or not.',
        complexity: listOf(4),
        resolve: ({ conditions }) => conditions,
      }),
      measure: t.field({
        type: MeasureRef,
        nullable: true,
        description: 'How far it is in numbers; null where it is only met or not.',
        resolve: ({ measure }) => measure,
      }),
      waitingMinutes: t.exposeInt('waiting', { description: 'Minutes that wait for a decision.' }),
      expectedOn: t.expose('expectedOn', {
        type: 'LocalDate',
        nullable: true,
        description:
          'The local day on which it will be met: hours at the pace of late, which hours that wait tell too; other things by time alone. Null when nothing tells.',
      }),
      expectedOnceApprovedOn: t.expose('expectedOnceApprovedOn', {
        type: 'LocalDate',
        nullable: true,
        description: 'The same once all hours that wait are approved; null when none wait, or nothing tells.',
      }),
      dueOn: t.expose('dueOn', {
        type: 'LocalDate',
        nullable: true,
        description:
          'The local day by which it is planned to be met: the work and its competencies when the employment has taken the full-time weeks that the version says, gaps left out, else by the planned end, as everything else; instruction not before the work that it goes on beside. Null where completion does not ask it, and for time itself.',
      }),
      behindBy: t.exposeInt('behindBy', {
        description:
          'How much less than the straight line to the due day asks for by the present Monday, in the unit of `measure`; hours that wait are not missing. Where there is no measure, 1 after the due day. 0 when nothing is missing.',
      }),
      behindDays: t.exposeInt('behindDays', {
        description:
          'Days, at the hours of the present week, since the line asked for the next of what is missing, days without employment left out, and no fewer than have passed since the due day; 0 when it is on plan.',
      }),
      next: t.string({
        nullable: true,
        description: 'What a person can do next; null when it is met.',
        resolve: ({ next }, _args, { say }) => next && say(next),
      }),
      proofs: t.field({
        type: [ProofRef],
        description:
          'What proves it; hours are proven by the entries of the ledger. All of them: one for each record that counts.',
        complexity: listOf(20),
        resolve: ({ proofs }) => proofs(),
      }),
    }),
  })

export const ProgressRef = builder
  .objectRef<ProgressOf & { asOf: Temporal.PlainDate }>('Progress')
  .implement({
    description:
      "A learner's progress through the version they are on. Every page, report and rule shows this answer.",
    fields: (t) => ({
      asOf: t.expose('asOf', { type: 'LocalDate', description: 'The day it is of.' }),
      complete: t.boolean({
        description: 'Whether everything that completion asks for is met.',
        resolve: ({ progress }) => progress.complete,
      }),
      expectedOn: t.field({
        type: 'LocalDate',
        nullable: true,
        description: 'The day on which all hours will be done at the pace of late; null while nothing tells.',
        resolve: ({ progress }) => progress.expectedOn,
      }),
      behindDays: t.int({
        description:
          "Days behind the plan: those of what is furthest behind of all that completion asks; 0 when nothing is. An employer's is of the requirements it sees.",
        resolve: ({ progress }) => progress.behindDays,
      }),
      requirements: t.field({
        type: [RequirementProgressRef],
        description: 'Every requirement of the version, in its order.',
        complexity: listOf(12, 5),
        resolve: ({ progress, facts }) =>
          progress.requirements.map((one) => ({ ...one, proofs: () => proofsOf(one, facts) })),
      }),
    }),
  })

/** What progress is worth in complexity: a statement, and the domain's arithmetic. */
export const PROGRESS_COST = 20

builder.prismaObjectField('Enrollment', 'progress', (t) =>
  t.field({
    type: ProgressRef,
    description:
      'How far the learner is, as of today or the end of a past day: what had happened by then and was known.',
    complexity: PROGRESS_COST,
    args: {
      asOf: t.arg({ type: 'LocalDate', description: 'A past day; today when left out.' }),
      knownOn: t.arg({
        type: 'LocalDate',
        description:
          'What was recorded until the end of this day counts, also what was recorded later than it happened; `asOf` when left out. Hours, sign-offs, checks and Practicode readings have a moment at which they were recorded; awards, employments, internships and reviews count from the day they are of, whenever they were written down.',
      }),
    },
    select: { id: true },
    resolve: async ({ id }, { asOf, knownOn }, context) => {
      const today = context.clock.today()
      const day = dayUntil(today, asOf, 'asOf') ?? today
      const known = dayUntil(today, knownOn, 'knownOn') ?? day
      const isNow = day.equals(today) && known.equals(today)
      return { ...(await progressOf(context, id, isNow ? null : { onDay: day, knownOn: known })), asOf: day }
    },
  }),
)
