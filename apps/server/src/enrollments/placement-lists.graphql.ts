import type { Prisma } from '@journeyline/db/connect'
import { builder } from '../graphql/builder.ts'
import { listFilter } from '../graphql/lists/list-filter.ts'
import { nodeList } from '../graphql/lists/node-list.ts'
import { rowIdIfGiven } from '../graphql/row-id.ts'
import type { Clock } from '../kernel/clock.ts'
import { toDate } from '../kernel/days.ts'
import { StageEnum } from '../stages/stage.graphql.ts'

const placements = nodeList('Placement', {
  sorts: { STARTED_ON: { by: ['startedOn'], says: 'The first day of the employment.' } },
  filter: listFilter('Placement', (t) => ({
    employed: t.boolean({ description: 'Whether the employment goes on today, or has ended.' }),
    stages: t.field({ type: [StageEnum], description: 'Whose enrollment stands in one of these stages.' }),
    employerId: t.id({ description: 'By this employer.' }),
    enrollmentId: t.id({ description: 'Under this enrollment.', onlyFor: 'staff' }),
  })),
  where: ({ employed, stages, employerId, enrollmentId }, { clock }) => ({
    ...employedNow(clock, employed),
    stage: stages ? { in: [...stages] } : undefined,
    employerId: rowIdIfGiven('Employer', employerId),
    enrollmentId: rowIdIfGiven('Enrollment', enrollmentId),
  }),
})

builder.queryField('placements', (t) =>
  t.prismaConnection(
    placements.all({
      description:
        'Employments under the program, in the order in which they were written down; for an employer its own.',
      authScopes: { signedIn: true },
      usual: ['ID', 'ASC'],
    }),
    ...placements.types,
  ),
)

builder.prismaObjectField('Employer', 'placements', (t) =>
  t.relatedConnection(
    'placements',
    placements.related('employerId', {
      description: 'Whom it employs under this program, and has employed; the latest first.',
      usual: ['ID', 'DESC'],
    }),
    ...placements.types,
  ),
)

/** Employments that go on today, or that have ended; both when it is not asked. */
function employedNow(clock: Clock, employed: boolean | null | undefined): Prisma.PlacementWhereInput {
  if (typeof employed !== 'boolean') return {}
  const today = toDate(clock.today())
  return employed ? { OR: [{ endedOn: null }, { endedOn: { gte: today } }] } : { endedOn: { lt: today } }
}
