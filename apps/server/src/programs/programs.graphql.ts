import { builder } from '../graphql/builder.ts'
import { counted } from '../graphql/connections.ts'
import { sortedBy } from '../graphql/paging/sorted-by.ts'
import { sponsorTimeZone } from '../kernel/clock.ts'

const byCode = sortedBy({ code: 'asc' })
const latestFirst = sortedBy({ number: 'desc' })

builder.prismaNode('Program', {
  id: { field: 'id' },
  fields: (t) => ({
    code: t.exposeString('code'),
    name: t.exposeString('name'),
    occupation: t.exposeString('occupation'),
    country: t.exposeString('country'),
    timeZone: t.string({
      description:
        "IANA time zone in which the sponsor's days are: enrollment, stages, cohorts, classes and everything else of the program that names a day and no worksite.",
      resolve: sponsorTimeZone,
    }),
    versions: t.relatedConnection(
      'versions',
      {
        ...latestFirst.list,
        description:
          'What the program asks for, as it counts from a day on; the latest first. Employers see what is published.',
        query: (args) => latestFirst.page(args),
      },
      ...counted<{ id: string }>('ProgramVersion', ({ id }, _args, context, take) =>
        context.signedIn().db.programVersion.count({ where: { programId: id }, take }),
      ),
    ),
  }),
})

builder.queryField('programs', (t) =>
  t.prismaConnection(
    {
      type: 'Program',
      ...byCode.list,
      description: 'The programs this sponsor runs, by code.',
      authScopes: { signedIn: true },
      resolve: (query, _root, args, context) =>
        context.signedIn().db.program.findMany(byCode.pageIn(query, args)),
    },
    ...counted('Program', (_root, _args, context, take) => context.signedIn().db.program.count({ take })),
  ),
)
