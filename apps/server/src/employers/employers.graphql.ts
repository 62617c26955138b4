import type { Prisma } from '@journeyline/db/connect'
import { WorkSettingEnum } from '../candidates/candidate-enums.graphql.ts'
import { builder } from '../graphql/builder.ts'
import { counted } from '../graphql/connections.ts'
import { sortedBy } from '../graphql/paging/sorted-by.ts'
import { shortEnough } from '../graphql/search-words.ts'
import type { Clock } from '../kernel/clock.ts'
import { toDate } from '../kernel/days.ts'

const byName = sortedBy({ name: 'asc' }, { id: 'asc' })
const byId = sortedBy({ id: 'asc' })
const latestFirst = sortedBy({ id: 'desc' })

builder.prismaNode('Employer', {
  id: { field: 'id' },
  fields: (t) => ({
    name: t.exposeString('name', { description: "The employer's name." }),
    about: t.exposeString('about', { nullable: true }),
    version: t.exposeInt('version', { description: 'Counts edits; send it back as `expectedVersion`.' }),
    worksites: t.relatedConnection(
      'worksites',
      {
        ...byId.list,
        description: "The employer's places of work.",
        query: (args) => byId.page(args),
      },
      ...counted<{ id: string }>('Worksite', ({ id }, _args, context, take) =>
        context.signedIn().db.worksite.count({ where: { employerId: id }, take }),
      ),
    ),
    people: t.relatedConnection(
      'users',
      {
        ...byId.list,
        description: 'Who signs in for the employer, or is disabled; nobody who was removed.',
        query: (args) => byId.page(args, { removedAt: null }),
      },
      ...counted<{ id: string }>('EmployerPerson', ({ id }, _args, context, take) =>
        context.signedIn().db.user.count({ where: { employerId: id, removedAt: null }, take }),
      ),
    ),
  }),
})

builder.prismaObjectField('Employer', 'placements', (t) =>
  t.relatedConnection(
    'placements',
    {
      ...latestFirst.list,
      description: 'Whom it employs under this program, and has employed; the latest first.',
      args: {
        employed: t.arg.boolean({
          description: 'Only those whose employment goes on, or only those whose employment has ended.',
        }),
      },
      query: (args, { clock }) => latestFirst.page(args, employedNow(clock, args.employed)),
    },
    ...counted<{ id: string }, { employed?: boolean | null }>(
      'EmployerPlacement',
      ({ id }, { employed }, context, take) =>
        context
          .signedIn()
          .db.placement.count({ where: { ...employedNow(context.clock, employed), employerId: id }, take }),
    ),
  ),
)

/** Employments that go on today, or that have ended; both when it is not asked. */
function employedNow(clock: Clock, employed: boolean | null | undefined): Prisma.PlacementWhereInput {
  if (typeof employed !== 'boolean') return {}
  const today = toDate(clock.today())
  return employed ? { OR: [{ endedOn: null }, { endedOn: { gte: today } }] } : { endedOn: { lt: today } }
}

builder.prismaNode('Worksite', {
  id: { field: 'id' },
  fields: (t) => ({
    name: t.exposeString('name', { description: "The worksite's name." }),
    city: t.exposeString('city', { nullable: true, description: 'City.' }),
    state: t.exposeString('state', { nullable: true, description: 'US state or territory, two letters.' }),
    setting: t.field({
      type: WorkSettingEnum,
      description: 'Kind of workplace.',
      resolve: (row) => row.setting as never,
    }),
    timeZone: t.exposeString('timeZone'),
    remote: t.exposeBoolean('remote'),
  }),
})

builder.queryField('employers', (t) =>
  t.prismaConnection(
    {
      type: 'Employer',
      ...byName.list,
      description: 'Employers, by name.',
      authScopes: { staff: true },
      args: {
        text: t.arg.string({
          description: 'Only employers with this in their name; at most 200 characters.',
        }),
      },
      resolve: (query, _root, args, context) =>
        context.signedIn().db.employer.findMany(byName.pageIn(query, args, named(args.text))),
    },
    ...counted<unknown, { text?: string | null }>('Employer', (_root, { text }, context, take) =>
      context.signedIn().db.employer.count({ where: named(text), take }),
    ),
  ),
)

function named(text: string | null | undefined) {
  const search = shortEnough(text)
  return search ? { name: { contains: search, mode: 'insensitive' as const } } : {}
}
