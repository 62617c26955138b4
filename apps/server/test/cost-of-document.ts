import { type GraphQLSchema, Kind, parse } from 'graphql'
import { costOf } from '../src/graphql/limits/cost-of.ts'
import type { Cost } from '../src/graphql/limits/costs.ts'

/** What a document with one operation costs, as the server counts it. */
export function costOfDocument(schema: GraphQLSchema, document: string, variables: object): Cost {
  const { definitions } = parse(document)
  const operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)!
  const fragment = (name: string) =>
    definitions.find((one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name)
  return costOf(operation, { schema, fragment: fragment as never }, variables)
}
