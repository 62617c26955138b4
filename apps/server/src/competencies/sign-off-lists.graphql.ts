import { whereUnder } from '../enrollments/employment-then.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { daysOf, listFilter, whereAll } from '../graphql/lists/list-filter.ts'
import { nodeList } from '../graphql/lists/node-list.ts'
import { rowId, rowIdIfGiven } from '../graphql/row-id.ts'

export const signOffs = nodeList('SignOff', {
  sorts: { JUDGED_ON: { by: ['judgedOn'], says: 'The day of the judgement.' } },
  filter: listFilter('SignOff', (t) => ({
    from: t.field({ type: 'LocalDate', description: 'Judged on this day or a later one.' }),
    to: t.field({ type: 'LocalDate', description: 'Judged on this day or an earlier one.' }),
    competencyId: t.id({ description: 'Of this competency.' }),
    enrollmentId: t.id({ description: 'Of this enrollment.', onlyFor: 'staff' }),
    placementId: t.id({ description: 'Under this employment, as `placement` of the sign-off says.' }),
    revoked: t.boolean({ description: 'Whether it was revoked.' }),
  })),
  where: ({ from, to, competencyId, enrollmentId, placementId, revoked }, context) => {
    const rows = {
      ...daysOf('judgedOn', from, to),
      competencyId: rowIdIfGiven('Competency', competencyId),
      enrollmentId: rowIdIfGiven('Enrollment', enrollmentId),
      ...(typeof revoked === 'boolean' ? { revokedAt: revoked ? { not: null } : null } : {}),
    }
    return typeof placementId === 'string' ? under(context, rowId('Placement', placementId), rows) : rows
  },
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

const under = async (context: Context, placementId: string, rows: object) =>
  whereAll(
    rows,
    await whereUnder(context, placementId, (from, to) => ({
      judgedOn: { gte: from, ...(to && { lte: to }) },
    })),
  )
