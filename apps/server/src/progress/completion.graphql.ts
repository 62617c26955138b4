import { isBefore } from '@journeyline/domain/local-date'
import { COMPLETION_STANDINGS } from '@journeyline/domain/progress/completion'
import { ActorRef } from '../actors/actor.graphql.ts'
import { actorOf } from '../actors/actor.ts'
import { builder } from '../graphql/builder.ts'
import { described } from '../graphql/described.ts'
import { listOf } from '../graphql/limits/costs.ts'
import { toDay } from '../kernel/days.ts'
import { apprenticeProgress } from './apprentice-progress.ts'
import type { CompletionOf } from './completion-of.ts'
import { ConditionRef } from './conditions.graphql.ts'
import { PROGRESS_COST } from './progress.graphql.ts'
import { progressOf } from './progress-of.ts'
import type { ConfirmationFacts } from './record-facts.ts'

const CompletionStandingEnum = builder.enumType('CompletionStanding', {
  description: 'How a completion stands today.',
  values: described(COMPLETION_STANDINGS, {
    STANDS: 'Everything that completion asks for is met.',
    OPEN: 'Something is not met any more: hours were reversed, a sign-off or check revoked, an award has run out. Staff decide: mend it, reinstate the learner, or confirm the completion.',
    CONFIRMED:
      'Something is not met any more, and a staff admin confirmed the completion all the same. It is OPEN again when anything else is not met, or less is done.',
  }),
})

const ConfirmationRef = builder.objectRef<ConfirmationFacts>('CompletionConfirmation').implement({
  description: 'That a completion holds although something that it asks for is not met.',
  fields: (t) => ({
    confirmedAt: t.field({
      type: 'DateTime',
      description: 'When it was confirmed.',
      resolve: ({ confirmedAt }) => new Date(confirmedAt),
    }),
    confirmedBy: t.field({
      type: ActorRef,
      description:
        'Who confirmed it: a staff admin, with an act of its own or by moving the learner on although something was open.',
      resolve: ({ confirmedById }, _args, context) => actorOf(context, confirmedById),
    }),
    reason: t.exposeString('reason', { description: 'Why it holds all the same.' }),
  }),
})

/** A completion, as it stands today. */
export const CompletionRef = builder.objectRef<CompletionOf>('Completion').implement({
  description:
    'The completion of a program, and whether what it rests on is still there. It is judged as of today, by the progress that every page shows; reviews alone are not asked for after it.',
  fields: (t) => ({
    completedOn: t.expose('completedOn', {
      type: 'LocalDate',
      description: 'The local day from which the learner counts as completed.',
    }),
    standing: t.expose('standing', { type: CompletionStandingEnum, description: 'How it stands today.' }),
    inWords: t.string({
      description: 'The same in a sentence, with what is open.',
      resolve: ({ inWords }, _args, { say }) => say(inWords),
    }),
    open: t.field({
      type: [ConditionRef],
      description:
        'What completion asks for and is not met today, confirmed or not; none while it stands. An employer is told of the hours and competencies that it sees.',
      complexity: listOf(3),
      resolve: ({ open }) => open.map(({ condition }) => condition),
    }),
    confirmation: t.field({
      type: ConfirmationRef,
      nullable: true,
      authScopes: { staff: true },
      description:
        'The latest confirmation, also where the completion is open again since; null where nobody confirmed it.',
      resolve: ({ confirmation }) => confirmation,
    }),
  }),
})

builder.prismaObjectField('Enrollment', 'completion', (t) =>
  t.field({
    type: CompletionRef,
    nullable: true,
    description: 'How the completion stands; null unless the learner is in COMPLETED.',
    complexity: PROGRESS_COST,
    select: { id: true, stage: true },
    resolve: async ({ id, stage }, _args, context) =>
      stage === 'COMPLETED' ? (await progressOf(context, id, null)).completion : null,
  }),
)

builder.prismaObjectField('Placement', 'completion', (t) =>
  t.field({
    type: CompletionRef,
    nullable: true,
    description:
      "How the apprentice's completion stands; null unless the apprentice is in COMPLETED. An employer's is judged by the hours and competencies that it sees, and null once the employment has ended.",
    complexity: PROGRESS_COST,
    select: { id: true, enrollmentId: true, endedOn: true, stage: true },
    resolve: async ({ id, enrollmentId, endedOn, stage }, _args, context) => {
      if (stage !== 'COMPLETED') return null
      if (context.signedIn().kind === 'STAFF')
        return (await progressOf(context, enrollmentId, null)).completion
      const isOver = endedOn !== null && isBefore(toDay(endedOn), context.clock.today())
      return isOver ? null : (await apprenticeProgress(context, id)).completion
    },
  }),
)
