import { WorkSettingEnum } from '../candidates/candidate-enums.graphql.ts'
import { builder } from '../graphql/builder.ts'
import { listFilter } from '../graphql/lists/list-filter.ts'
import { nodeList } from '../graphql/lists/node-list.ts'
import { shortEnough } from '../graphql/search-words.ts'

builder.prismaNode('Employer', {
  id: { field: 'id' },
  fields: (t) => ({
    name: t.exposeString('name', { description: "The employer's name." }),
    about: t.exposeString('about', { nullable: true }),
    version: t.exposeInt('version', { description: 'Counts edits; send it back as `expectedVersion`.' }),
  }),
})

builder.prismaNode('Worksite', {
  id: { field: 'id' },
  fields: (t) => ({
    employer: t.relation('employer', { description: 'Whose place of work it is.' }),
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

const employers = nodeList('Employer', {
  sorts: { NAME: { by: ['name'], says: 'Name.' } },
  filter: listFilter('Employer', (t) => ({
    text: t.string({ description: 'With this in their name; at most 200 characters.' }),
  })),
  where: ({ text }) => {
    const search = shortEnough(text)
    return search ? { name: { contains: search, mode: 'insensitive' as const } } : {}
  },
})

builder.queryField('employers', (t) =>
  t.prismaConnection(
    employers.all({
      description: 'Employers, by name; for an employer itself alone.',
      authScopes: { signedIn: true },
      usual: ['NAME', 'ASC'],
    }),
    ...employers.types,
  ),
)

const worksites = nodeList('Worksite', {
  filter: listFilter('Worksite', (t) => ({
    remote: t.boolean({ description: 'Whether its people work from home.' }),
    settings: t.field({ type: [WorkSettingEnum], description: 'Of these kinds.' }),
  })),
  where: ({ remote, settings }) => ({
    ...(typeof remote === 'boolean' ? { remote } : {}),
    setting: settings ? { in: [...settings] } : undefined,
  }),
})

builder.prismaObjectField('Employer', 'worksites', (t) =>
  t.relatedConnection(
    'worksites',
    worksites.related('employerId', {
      description: "The employer's places of work, in the order in which they were added.",
      usual: ['ID', 'ASC'],
    }),
    ...worksites.types,
  ),
)
