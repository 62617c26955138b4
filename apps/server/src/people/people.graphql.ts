import { builder } from '../graphql/builder.ts'
import { counted, pageCost } from '../graphql/connections.ts'
import { RoleEnum } from '../graphql/enums.graphql.ts'

builder.prismaNode('User', {
  name: 'Person',
  id: { field: 'id' },
  fields: (t) => ({
    name: t.exposeString('name', { description: "The person's name." }),
    email: t.exposeString('email', { description: 'The address the person signs in with.' }),
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

const Viewer = builder
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
    type: Viewer,
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
      description: 'Everyone who can sign in, the latest to join first.',
      authScopes: { staffAdmin: true },
      complexity: pageCost,
      resolve: (query, _root, _args, context) =>
        context.signedIn().db.user.findMany({ ...query, orderBy: { id: 'desc' } }),
    },
    ...counted('Person', (_root, _args, context, take) => context.signedIn().db.user.count({ take })),
  ),
)
