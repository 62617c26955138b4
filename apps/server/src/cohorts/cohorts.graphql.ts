import { builder } from '../graphql/builder.ts'
import { listFilter } from '../graphql/lists/list-filter.ts'
import { nodeList } from '../graphql/lists/node-list.ts'
import { rowId, rowIdIfGiven } from '../graphql/row-id.ts'
import { shortEnough } from '../graphql/search-words.ts'

export const CohortRef = builder.prismaNode('Cohort', {
  id: { field: 'id' },
  fields: (t) => ({
    code: t.exposeString('code'),
    name: t.exposeString('name'),
    startsOn: t.expose('startsOn', { type: 'LocalDate' }),
    expectedEndsOn: t.expose('expectedEndsOn', { type: 'LocalDate' }),
    capacity: t.exposeInt('capacity'),
    seatsTaken: t.exposeInt('seatsTaken'),
    version: t.exposeInt('version'),
    program: t.relation('program', { description: 'The program the cohort follows.' }),
  }),
})

builder.queryField('cohort', (t) =>
  t.prismaField({
    type: 'Cohort',
    nullable: true,
    description: 'A cohort by its id; null when there is none that you may see.',
    authScopes: { staff: true },
    args: {
      id: t.arg.id({
        required: true,
        description:
          'Which cohort: an id of the type `Cohort`, or a reference of yours: `Cohort:system:value`.',
      }),
    },
    resolve: (query, _root, { id }, context) =>
      context.signedIn().db.cohort.findUnique({ ...query, where: { id: rowId('Cohort', id) } }),
  }),
)

const CohortFilter = listFilter('Cohort', (t) => ({
  programId: t.id({ description: 'Of this program.' }),
  text: t.string({ description: 'With this in their name or code; at most 200 characters.' }),
}))

const cohorts = nodeList('Cohort', {
  sorts: {
    NAME: { by: ['name'], says: 'Name.' },
    STARTS_ON: { by: ['startsOn'], says: 'The first day of training.' },
  },
  filter: CohortFilter,
  where: ({ programId, text }) => {
    const search = shortEnough(text)
    const contains = { contains: search ?? '', mode: 'insensitive' as const }
    return {
      programId: rowIdIfGiven('Program', programId),
      ...(search ? { OR: [{ name: contains }, { code: contains }] } : {}),
    }
  },
})

builder.queryField('cohorts', (t) =>
  t.prismaConnection(
    cohorts.all({
      description: 'Cohorts, those that start latest first.',
      authScopes: { staff: true },
      usual: ['STARTS_ON', 'DESC'],
    }),
    ...cohorts.types,
  ),
)
