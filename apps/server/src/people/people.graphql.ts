import { PERSON_STATES, type PersonState, personState } from '@journeyline/domain/people/person-state'
import { builder } from '../graphql/builder.ts'
import { counted, pageCost } from '../graphql/connections.ts'
import { RoleEnum } from '../graphql/enums.graphql.ts'
import { whyDisabled } from './why-disabled.ts'

const STATES: Record<PersonState, string> = {
  ACTIVE: 'May sign in.',
  DISABLED: 'May not sign in until a staff admin enables them again.',
  REMOVED: 'Is gone: only the name is left, under what they did.',
}

const PersonStateEnum = builder.enumType('PersonState', {
  description: 'How a person stands.',
  values: Object.fromEntries(PERSON_STATES.map((state) => [state, { description: STATES[state] }])),
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
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When the person joined.' }),
  }),
})

const ViewerRef = builder
  .objectRef<{ personId: string; role: string; employerId: string | null }>('Viewer')
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
      employer: t.prismaField({
        type: 'Employer',
        nullable: true,
        description: 'The employer the person speaks for; null for staff.',
        resolve: (query, { employerId }, _args, context) =>
          employerId === null
            ? null
            : context.signedIn().db.employer.findUnique({ ...query, where: { id: employerId } }),
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

builder.queryField('people', (t) =>
  t.prismaConnection(
    {
      type: 'User',
      cursor: 'id',
      description:
        'Everyone who can sign in or is disabled, the latest to join first; nobody who was removed.',
      authScopes: { staffAdmin: true },
      complexity: pageCost,
      resolve: (query, _root, _args, context) =>
        context
          .signedIn()
          .db.user.findMany({ ...query, where: { removedAt: null }, orderBy: { id: 'desc' } }),
    },
    ...counted('Person', (_root, _args, context, take) =>
      context.signedIn().db.user.count({ where: { removedAt: null }, take }),
    ),
  ),
)
