import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { schema } from '../src/start/schema.ts'

/** The object type of this name: in the whole API, or in the schema of an audience. */
export const objectType = (name: string, of: GraphQLSchema = schema) => of.getType(name) as GraphQLObjectType

/** Every type that is a Node. */
export const nodeTypes = () =>
  schema.getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType).map((type) => type.name)

/** Fields of a type that need no argument to be asked. */
export const askableFields = (
  type: GraphQLObjectType | GraphQLInterfaceType,
): GraphQLField<unknown, unknown>[] =>
  Object.values(type.getFields()).filter((field) => !field.args.some(isRequiredArgument))

/** A selection that finds every id a field leads to, `depth` objects deep; what is no id stays out, or it would be too large. */
export function selectionOf(field: GraphQLField<unknown, unknown>, depth: number): string {
  const type = getNamedType(field.type)
  if (isLeafType(type)) return field.name
  if (!isObjectType(type) || depth === 0) return `${field.name} { __typename }`
  const inner = askableFields(type)
    .filter((inside) => isId(inside) || (depth > 1 && !isLeafType(getNamedType(inside.type))))
    // the nodes of a page are those of its edges, which are asked all that follows
    .map((inside) => selectionOf(inside, inside.name === 'nodes' ? 1 : depth - 1))
  return `${field.name} { __typename ${inner.join(' ')} }`
}

/** The same in documents that the API takes: of a type with many fields, what each of them leads to is asked by itself. */
export function selectionsOf(field: GraphQLField<unknown, unknown>, depth: number): string[] {
  const whole = selectionOf(field, depth)
  const type = getNamedType(field.type)
  if (!isObjectType(type) || whole.split(' ').length < WIDE) return [whole]
  return askableFields(type).map((inside) => `${field.name} { ${selectionOf(inside, depth - 1)} }`)
}

/** More names than this, braces among them, come near to the breadth that a request may have. */
const WIDE = 600

/** Every field of a type that holds no object, as a selection. */
export const leavesOf = (type: GraphQLObjectType): string =>
  askableFields(type)
    .filter(({ type: of }) => isLeafType(getNamedType(of)))
    .map(({ name }) => name)
    .join(' ')

const isId = ({ type }: GraphQLField<unknown, unknown>) => getNamedType(type).name === 'ID'

/** Every text anywhere in an answer. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}
