import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { schema } from '../src/schema.ts'

/** The object type of this name. */
export const objectType = (name: string) => schema.getType(name) as GraphQLObjectType

/** Every type that is a Node. */
export const nodeTypes = () =>
  schema.getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType).map((type) => type.name)

/** Fields of a type that need no argument to be asked. */
export const askableFields = (type: GraphQLObjectType): GraphQLField<unknown, unknown>[] =>
  Object.values(type.getFields()).filter((field) => !field.args.some(isRequiredArgument))

/** A selection of all that a field's type shows, `depth` objects deep: ids wherever there are some. */
export function selectionOf(field: GraphQLField<unknown, unknown>, depth: number): string {
  const type = getNamedType(field.type)
  if (isLeafType(type)) return field.name
  if (!isObjectType(type)) return `${field.name} { __typename }`
  if (depth === 0) return `${field.name} { __typename }`
  const inner = askableFields(type)
    .filter((inside) => depth > 1 || isLeafType(getNamedType(inside.type)))
    .map((inside) => selectionOf(inside, depth - 1))
  return `${field.name} { __typename ${inner.join(' ')} }`
}

/** Every text anywhere in an answer. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}
