import { isBefore } from '@journeyline/domain/local-date'
import { builder } from '../graphql/builder.ts'
import { toDay } from '../kernel/days.ts'
import { apprenticeProgress } from './apprentice-progress.ts'
import { PROGRESS_COST, ProgressRef } from './progress.graphql.ts'
import { progressOf } from './progress-of.ts'

builder.prismaObjectField('Placement', 'progress', (t) =>
  t.field({
    type: ProgressRef,
    nullable: true,
    description:
      "How far the apprentice is, as of today. An employer sees the hours on the job and of instruction, and the competencies; the answers are staff's own. Null for an employer once the employment has ended.",
    complexity: PROGRESS_COST,
    select: { id: true, enrollmentId: true, endedOn: true },
    resolve: async ({ id, enrollmentId, endedOn }, _args, context) => {
      const { kind } = context.signedIn()
      const isOver = endedOn !== null && isBefore(toDay(endedOn), context.clock.today())
      if (isOver && kind === 'EMPLOYER') return null
      const found =
        kind === 'STAFF' ? progressOf(context, enrollmentId, null) : apprenticeProgress(context, id)
      return { ...(await found), asOf: context.clock.today() }
    },
  }),
)
