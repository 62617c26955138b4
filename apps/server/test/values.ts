import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  parse,
  typeFromAST,
} from 'graphql'
import { schema } from '../src/start/schema.ts'

/** Values of each scalar, where a test needs any. */
export type Scalars = Record<string, unknown>

const ANY: Scalars = {
  String: 'x',
  ID: 'x',
  Int: 1,
  Float: 1,
  Boolean: true,
  LocalDate: '2026-11-23',
  DateTime: '2026-11-23T15:00:00.000Z',
}

/** A value that an input type takes: what it requires and no more, one item a list, the first of an enum. */
export function inputOf(type: GraphQLInputType, scalars: Scalars = {}): unknown {
  if (isNonNullType(type)) return inputOf(type.ofType, scalars)
  if (isListType(type)) return [inputOf(type.ofType, scalars)]
  if (isEnumType(type)) return type.getValues()[0]!.name
  if (!isInputObjectType(type)) return { ...ANY, ...scalars }[type.name]
  const fields = Object.values(type.getFields())
  const required = type.isOneOf
    ? fields.slice(0, 1)
    : fields.filter((field) => isNonNullType(field.type) && field.defaultValue === undefined)
  return Object.fromEntries(required.map((field) => [field.name, inputOf(field.type, scalars)]))
}

/** Variables that a document takes, the optional ones too: in the whole API, or in the schema of an audience. */
export function variablesOf(
  document: string,
  scalars: Scalars = {},
  of: GraphQLSchema = schema,
): Record<string, unknown> {
  const operation = parse(document).definitions[0] as OperationDefinitionNode // ours begin with it
  return Object.fromEntries(
    (operation.variableDefinitions ?? []).map(({ variable, type }) => [
      variable.name.value,
      inputOf(typeFromAST(of, type as never) as GraphQLInputType, scalars),
    ]),
  )
}
