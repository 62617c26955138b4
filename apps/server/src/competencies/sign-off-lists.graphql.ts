import { builder } from '../graphql/builder.ts'
import { daysOf, listFilter } from '../graphql/lists/list-filter.ts'
import { nodeList } from '../graphql/lists/node-list.ts'
import { rowIdIfGiven } from '../graphql/row-id.ts'

const signOffs = nodeList('SignOff', {
  sorts: { JUDGED_ON: { by: ['judgedOn'], says: 'The day of the judgement.' } },
  filter: listFilter('SignOff', (t) => ({
    from: t.field({ type: 'LocalDate', description: 'Judged on this day or a later one.' }),
    to: t.field({ type: 'LocalDate', description: 'Judged on this day or an earlier one.' }),
    competencyId: t.id({ description: 'Of this competency.' }),
    enrollmentId: t.id({ description: 'Of this enrollment.', onlyFor: 'staff' }),
    revoked: t.boolean({ description: 'Whether it was revoked.' }),
  })),
  where: ({ from, to, competencyId, enrollmentId, revoked }) => ({
    ...daysOf('judgedOn', from, to),
    competencyId: rowIdIfGiven('Competency', competencyId),
    enrollmentId: rowIdIfGiven('Enrollment', enrollmentId),
    ...(typeof revoked === 'boolean' ? { revokedAt: revoked ? { not: null } : null } : {}),
  }),
})

builder.queryField('signOffs', (t) =>
  t.prismaConnection(
    signOffs.all({
      description:
        'Every sign-off, in the order in which they were recorded; revoked ones stay in view. An employer sees those of its apprentices from its own time.',
      authScopes: { signedIn: true },
      usual: ['ID', 'ASC'],
    }),
    ...signOffs.types,
  ),
)
