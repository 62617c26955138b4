import { builder } from '../graphql/builder.ts'
import { counted } from '../graphql/connections.ts'
import { sortedBy } from '../graphql/paging/sorted-by.ts'
import { rowId, rowIdIfGiven } from '../graphql/row-id.ts'
import { shortEnough } from '../graphql/search-words.ts'

const latestFirst = sortedBy({ startsOn: 'desc' }, { id: 'asc' })
const byId = sortedBy({ id: 'asc' })

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
    enrollments: t.relatedConnection(
      'enrollments',
      {
        ...byId.list,
        description: 'Everyone ever enrolled in the cohort, in the order of enrollment.',
        query: (args) => byId.page(args),
      },
      ...counted<{ id: string }>('CohortEnrollment', ({ id }, _args, context, take) =>
        context.signedIn().db.enrollment.count({ where: { cohortId: id }, take }),
      ),
    ),
  }),
})

builder.queryField('cohort', (t) =>
  t.prismaField({
    type: 'Cohort',
    nullable: true,
    description: 'A cohort by its id; null when there is none that you may see.',
    authScopes: { staff: true },
    args: { id: t.arg.id({ required: true, description: 'Which cohort.' }) },
    resolve: (query, _root, { id }, context) =>
      context.signedIn().db.cohort.findUnique({ ...query, where: { id: rowId('Cohort', id) } }),
  }),
)

interface CohortsAsked {
  programId?: string | null
  text?: string | null
}

builder.queryField('cohorts', (t) =>
  t.prismaConnection(
    {
      type: 'Cohort',
      ...latestFirst.list,
      description: 'Cohorts, those that start latest first.',
      authScopes: { staff: true },
      args: {
        programId: t.arg.id({ description: 'Only cohorts of this program.' }),
        text: t.arg.string({
          description: 'Only cohorts with this in their name or code; at most 200 characters.',
        }),
      },
      resolve: (query, _root, args, context) =>
        context.signedIn().db.cohort.findMany(latestFirst.pageIn(query, args, asked(args))),
    },
    ...counted<unknown, CohortsAsked>('Cohort', (_root, args, context, take) =>
      context.signedIn().db.cohort.count({ where: asked(args), take }),
    ),
  ),
)

function asked({ programId, text }: CohortsAsked) {
  const search = shortEnough(text)
  const contains = { contains: search ?? '', mode: 'insensitive' as const }
  return {
    programId: rowIdIfGiven('Program', programId),
    ...(search ? { OR: [{ name: contains }, { code: contains }] } : {}),
  }
}
