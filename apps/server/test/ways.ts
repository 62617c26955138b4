import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from 'graphql'
import { COST_LIMITS } from '../src/graphql/limits/costs.ts'
import { costOfDocument } from './cost-of-document.ts'
import { askableFields, objectType } from './selections.ts'

export type Field = GraphQLField<unknown, unknown>

export const isPage = (field: Field) => field.args.some(({ name }) => name === 'first')
export const isOfObjects = ({ type }: Field) => isObjectType(getNamedType(type))

/** What a field leads to: of a page its rows. */
export function targetOf(field: Field): GraphQLObjectType {
  const type = getNamedType(field.type) as GraphQLObjectType
  if (!isPage(field)) return type
  const edge = getNamedType(type.getFields().edges!.type) as GraphQLObjectType
  return getNamedType(edge.getFields().node!.type) as GraphQLObjectType
}

/** The field with this asked of what it leads to; of a page so many rows. */
export const asking = (field: Field, first: number, inner: string) =>
  isPage(field)
    ? `${field.name}(first: ${first}) { edges { node { ${inner} } } }`
    : `${field.name} { ${inner} }`

/** The shortest way from a page of Query to each type of a schema: the field of the page, and those after it. */
export function waysTo(schema: GraphQLSchema): Map<string, Field[]> {
  const ways = new Map<string, Field[]>()
  let edge = askableFields(objectType('Query', schema))
    .filter(isPage)
    .map((field) => [field])
  while (edge.length > 0) {
    const found = edge.filter((way) => {
      const type = targetOf(way.at(-1)!)
      if (!isObjectType(type) || ways.has(type.name)) return false
      ways.set(type.name, way)
      return true
    })
    edge = found.flatMap((way) =>
      askableFields(targetOf(way.at(-1)!))
        .filter(isOfObjects)
        .map((field) => [...way, field]),
    )
  }
  return ways
}

/** A document that asks this of what a way leads to, under the name `here`. */
export const alongWay = (way: readonly Field[], first: number, inner: string) =>
  `{ ${way.reduceRight((within, field, at) => asking(field, at === 0 ? first : 3, within), `here: __typename ${inner}`)} }`

/** How many rows of a way's page may be asked this, at most `most`; 0 where one is too dear. */
export function rowsAllowed(
  schema: GraphQLSchema,
  way: readonly Field[],
  inner: string,
  most: number,
): number {
  let rows = most
  const cost = () => costOfDocument(schema, alongWay(way, rows, inner), {}).complexity
  while (rows > 0 && cost() > COST_LIMITS.complexity) rows = Math.floor(rows / 2)
  return rows
}

/** How many objects an answer holds that were asked along a way. */
export const rowsIn = (data: unknown) => JSON.stringify(data).split('"here":').length - 1
