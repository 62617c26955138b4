import type { Prisma } from '@journeyline/db/connect'
import type { Clock } from '../clock.ts'
import { toDate } from '../days.ts'
import { builder } from '../graphql/builder.ts'
import { counted, pageCost } from '../graphql/connections.ts'
import { shortEnough } from '../search-words.ts'

builder.prismaNode('Employer', {
  id: { field: 'id' },
  fields: (t) => ({
    name: t.exposeString('name', { description: "The employer's name." }),
    about: t.exposeString('about', { nullable: true }),
    version: t.exposeInt('version', { description: 'Counts edits; send it back as `expectedVersion`.' }),
    worksites: t.relatedConnection(
      'worksites',
      {
        cursor: 'id',
        description: "The employer's places of work.",
        complexity: pageCost,
        query: { orderBy: { id: 'asc' } },
      },
      ...counted<{ id: string }>('Worksite', ({ id }, _args, context, take) =>
        context.signedIn().db.worksite.count({ where: { employerId: id }, take }),
      ),
    ),
    people: t.relatedConnection(
      'users',
      {
        cursor: 'id',
        description: 'Who signs in for the employer, or is disabled; nobody who was removed.',
        complexity: pageCost,
        query: { where: { removedAt: null }, orderBy: { id: 'asc' } },
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
      cursor: 'id',
      description: 'Whom it employs under this program, and has employed; the latest first.',
      complexity: pageCost,
      args: {
        employed: t.arg.boolean({
          description: 'Only those whose employment goes on, or only those whose employment has ended.',
        }),
      },
      query: ({ employed }, { clock }) => ({ where: employedNow(clock, employed), orderBy: { id: 'desc' } }),
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
    setting: t.exposeString('setting'),
    timeZone: t.exposeString('timeZone'),
    remote: t.exposeBoolean('remote'),
  }),
})

builder.queryField('employers', (t) =>
  t.prismaConnection(
    {
      type: 'Employer',
      cursor: 'id',
      description: 'Employers, by name.',
      authScopes: { staff: true },
      args: {
        text: t.arg.string({
          description: 'Only employers with this in their name; at most 200 characters.',
        }),
      },
      complexity: pageCost,
      resolve: (query, _root, { text }, context) =>
        context
          .signedIn()
          .db.employer.findMany({ ...query, where: named(text), orderBy: [{ name: 'asc' }, { id: 'asc' }] }),
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
