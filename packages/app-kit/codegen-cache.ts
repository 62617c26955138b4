import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'

/**
 * What an app's cache has to know, worked out from the schema and the app's own documents: the lists that some document
 * asks for page by page, and the types behind each interface that some document matches by.
 */
export function plugin(schema: GraphQLSchema, documents: readonly { document?: DocumentNode }[]): string {
  const paged = new Map<string, Set<string>>()
  const matched = new Set<string>()
  const types = new TypeInfo(schema)
  for (const { document } of documents) {
    if (!document) continue
    visit(
      document,
      visitWithTypeInfo(types, {
        Field({ name, arguments: given }) {
          const [parent, type] = [types.getParentType(), types.getType()]
          const asked = given?.some((argument) => argument.name.value === 'after')
          if (!parent || !type || !asked || !getNamedType(type).name.endsWith('Connection')) return
          paged.set(parent.name, (paged.get(parent.name) ?? new Set()).add(name.value))
        },
        NamedType({ name }) {
          matched.add(name.value)
        },
      }),
    )
  }
  const possible = [...matched].sort().flatMap((name) => {
    const type = schema.getType(name)
    return isAbstractType(type) ? [[name, schema.getPossibleTypes(type).map(({ name }) => name)]] : []
  })
  const lists = [...paged].sort().map(([type, fields]) => [type, [...fields].sort()])
  return `/** Lists that are asked for page by page, by the type they are of. */
export const pagedFields = ${JSON.stringify(Object.fromEntries(lists), null, 2)}

/** Which types an interface stands for. */
export const possibleTypes = ${JSON.stringify(Object.fromEntries(possible), null, 2)}
`
}
