import type { GraphQLField, GraphQLObjectType } from 'graphql'

/** A source file with one fragment, which Relay wants named after it. */
export interface Module {
  name: string
  text: string
}

/** A fragment that Relay makes a query for, through `node`. */
export const refetchableFragment = ({ name }: GraphQLObjectType): Module => ({
  name: `Refetch${name}`,
  text: `fragment Refetch${name}_node on ${name} @refetchable(queryName: "Refetch${name}Query") { id __typename }`,
})

/** A fragment that pages through a connection; what is neither a node nor the query itself can't be fetched again. */
export function connectionFragment(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  refetchable: boolean,
): Module {
  const name = `Page${type.name}${field.name.charAt(0).toUpperCase()}${field.name.slice(1)}`
  const own = field.args.filter((arg) => !['first', 'last', 'after', 'before'].includes(arg.name))
  const declared = [
    'count: { type: "Int", defaultValue: 20 }',
    'cursor: { type: "String" }',
    ...own.map((arg) => `${arg.name}: { type: "${arg.type}" }`),
  ]
  const passed = ['first: $count', 'after: $cursor', ...own.map((arg) => `${arg.name}: $${arg.name}`)]
  return {
    name,
    text: `fragment ${name}_list on ${type.name}
      ${refetchable ? `@refetchable(queryName: "${name}Query")` : ''}
      @argumentDefinitions(${declared.join(', ')}) {
        ${field.name}(${passed.join(', ')}) @connection(key: "${name}_list_${field.name}") {
          edges { node { __typename } }
        }
      }`,
  }
}
