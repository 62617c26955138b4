import { builder } from '../graphql/builder.ts'
import { listOf } from '../graphql/limits/costs.ts'

builder.prismaObjectField('HoursEntry', 'evidence', (t) =>
  t.relation('evidence', {
    description:
      'Files that prove it, in the order they were sent in: prior credit rests on some. Removed ones prove nothing. All of them: a few, as many as were sent in.',
    complexity: listOf(3),
    authScopes: { staff: true },
    query: { where: { removedAt: null }, orderBy: { id: 'asc' } },
  }),
)
