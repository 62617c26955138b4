import type { ExternalReference } from '@journeyline/db/generated/prisma/client'
import { REFERENCED_TYPES, type ReferencedType } from '@journeyline/domain/references/external-reference'
import DataLoader from 'dataloader'
import type { GraphQLResolveInfo } from 'graphql'
import { builder, oneOrNull } from '../graphql/builder.ts'
import { type Context, oncePerRequest } from '../graphql/context.ts'
import { sealId } from '../graphql/global-id.ts'
import { listOf } from '../graphql/limits/costs.ts'
import { ReferencedTypeEnum } from './referenced-type.graphql.ts'

/** What a reference names, as its reader finds it. */
export const subjectOf = (
  { subjectType, subjectId }: Pick<ExternalReference, 'subjectType' | 'subjectId'>,
  _args: object,
  context: Context,
  info: GraphQLResolveInfo,
) => oneOrNull({ typename: subjectType, id: subjectId }, context, info) as never

export const ExternalReferenceRef = builder.prismaNode('ExternalReference', {
  id: { field: 'id' },
  fields: (t) => ({
    system: t.exposeString('system'),
    value: t.exposeString('value'),
    employer: t.relation('employer', {
      nullable: true,
      description: "Whose reference it is: an employer's; null where it is the sponsor's.",
    }),
    subjectType: t.field({
      type: ReferencedTypeEnum,
      description: 'Of which type the record is that is called so.',
      resolve: ({ subjectType }) => subjectType as ReferencedType, // a check of the table's
    }),
    subjectId: t.id({
      description:
        'The id of what is called so, as its own type gives it: for who keeps a copy, and cheaper than `subject`.',
      resolve: ({ subjectType, subjectId }) => sealId(subjectType, subjectId),
    }),
    subject: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'What is called so; null when it is not yours to see.',
      nullable: true,
      select: { subjectType: true, subjectId: true },
      resolve: subjectOf,
    }),
  }),
})

for (const type of REFERENCED_TYPES) {
  builder.prismaObjectField(type, 'externalReferences', (t) =>
    t.field({
      type: [ExternalReferenceRef],
      description: `What other systems call it, the oldest first, at most 20 of an organization: to staff those of every organization, to employers their own. Wherever an id is asked for, your own reference will do, as \`${type}:system:value\`, the type and the system exactly so written.`,
      complexity: listOf(20),
      select: { id: true },
      resolve: ({ id }: { id: string }, _args: object, context: Context) => referencesOf(context).load(id),
    }),
  )
}

/** The references of many records in one statement. */
const referencesOf = (context: Context) =>
  oncePerRequest(
    context,
    referencesOf,
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const rows = await context.signedIn().db.externalReference.findMany({
          where: { subjectId: { in: [...ids] } },
          orderBy: { id: 'asc' },
        })
        const bySubject = new Map<string, ExternalReference[]>(ids.map((id) => [id, []]))
        for (const row of rows) bySubject.get(row.subjectId)?.push(row)
        return ids.map((id) => bySubject.get(id) ?? [])
      }),
  )
