import { builder } from '../graphql/builder.ts'
import { apprenticeProgress } from './apprentice-progress.ts'
import { PROGRESS_COST, ProgressRef } from './progress.graphql.ts'
import { progressOf } from './progress-of.ts'

builder.prismaObjectField('Placement', 'progress', (t) =>
  t.field({
    type: ProgressRef,
    description:
      "How far the apprentice is, as of today. An employer sees the hours on the job and of instruction, and the competencies; the answers are staff's own.",
    complexity: PROGRESS_COST,
    select: { id: true, enrollmentId: true },
    resolve: async ({ id, enrollmentId }, _args, context) => {
      const { kind } = context.signedIn()
      const found =
        kind === 'STAFF' ? progressOf(context, enrollmentId, null) : apprenticeProgress(context, id)
      return { ...(await found), asOf: context.clock.today() }
    },
  }),
)
