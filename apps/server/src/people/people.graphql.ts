import { PERSON_STATES, personState } from '@journeyline/domain/people/person-state'
import { LANGUAGE_TAGS } from '@journeyline/messages/language'
import { builder } from '../graphql/builder.ts'
import { described } from '../graphql/described.ts'
import { listFilter } from '../graphql/lists/list-filter.ts'
import { nodeList } from '../graphql/lists/node-list.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { RoleEnum } from './role.graphql.ts'
import { whyDisabled } from './why-disabled.ts'

const PersonStateEnum = builder.enumType('PersonState', {
  description: 'How a person stands.',
  values: described(PERSON_STATES, {
    ACTIVE: 'May sign in.',
    DISABLED: 'May not sign in until a staff admin enables them again.',
    REMOVED: 'Is gone: only the name is left, under what they did.',
  }),
})

builder.prismaNode('User', {
  name: 'Person',
  id: { field: 'id' },
  fields: (t) => ({
    name: t.exposeString('name', { description: "The person's name." }),
    email: t.exposeString('email', { nullable: true }),
    state: t.field({
      type: PersonStateEnum,
      description: 'Whether the person may sign in, and whether they are still here.',
      resolve: (row) => personState(row),
    }),
    disabledAt: t.expose('disabledAt', { type: 'DateTime', nullable: true }),
    disabledReason: t.string({
      nullable: true,
      description: 'Why the person may not sign in; told to staff admins only.',
      resolve: ({ id, disabledAt }, _args, context) => (disabledAt ? whyDisabled(context, id) : null),
    }),
    role: t.field({
      type: RoleEnum,
      description: 'What the person may do.',
      resolve: (row) => row.role as never,
    }),
    employer: t.relation('employer', {
      nullable: true,
      description: 'The employer the person speaks for; null for staff.',
    }),
  }),
})

export const ViewerRef = builder
  .objectRef<Pick<SignedIn, 'personId' | 'role' | 'employerId' | 'language'>>('Viewer')
  .implement({
    description: 'Who is signed in.',
    fields: (t) => ({
      person: t.prismaField({
        type: 'User',
        description: 'The person.',
        resolve: (query, { personId }, _args, context) =>
          context.signedIn().db.user.findUniqueOrThrow({ ...query, where: { id: personId } }),
      }),
      role: t.field({
        type: RoleEnum,
        description: 'What the person may do.',
        resolve: ({ role }) => role as never,
      }),
      language: t.string({
        nullable: true,
        description:
          "The tag of the language that the viewer chose to be spoken to in; null where the browser's is taken.",
        resolve: ({ language }) => language && LANGUAGE_TAGS[language],
      }),
      employer: t.prismaField({
        type: 'Employer',
        nullable: true,
        description: 'The employer the person speaks for; null for staff.',
        resolve: (query, { employerId }, _args, context) => {
          // read for staff too: outside production Pothos takes a query that nobody read for a mistake
          const selected = { ...query }
          if (employerId === null) return null
          return context.signedIn().db.employer.findUnique({ ...selected, where: { id: employerId } })
        },
      }),
    }),
  })

builder.queryField('viewer', (t) =>
  t.field({
    type: ViewerRef,
    nullable: true,
    description: 'Who is signed in; null when nobody is.',
    resolve: (_root, _args, { viewer }) => (viewer.kind === 'ANONYMOUS' ? null : viewer),
  }),
)

const people = nodeList('User', {
  name: 'Person',
  filter: listFilter('Person', (t) => ({
    roles: t.field({ type: [RoleEnum], description: 'Who has one of these roles.' }),
  })),
  where: ({ roles }) => ({ role: roles ? { in: [...roles] } : undefined }),
})

const STILL_HERE = { removedAt: null }

builder.queryField('people', (t) =>
  t.prismaConnection(
    people.all(
      {
        description:
          'Everyone who can sign in or is disabled, the latest to join first; nobody who was removed.',
        authScopes: { staffAdmin: true },
        usual: ['ID', 'DESC'],
      },
      () => STILL_HERE,
    ),
    ...people.types,
  ),
)

builder.prismaObjectField('Employer', 'people', (t) =>
  t.relatedConnection(
    'users',
    people.related(
      'employerId',
      {
        description: 'Who signs in for the employer, or is disabled; nobody who was removed.',
        usual: ['ID', 'ASC'],
      },
      STILL_HERE,
    ),
    ...people.types,
  ),
)
