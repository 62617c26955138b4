import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  buildSchema,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql'
import { expect, test } from 'vitest'

const schema = buildSchema(readFileSync(fileURLToPath(new URL('../schema.graphql', import.meta.url)), 'utf8'))
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'))
const fields = types
  .filter((type) => isObjectType(type) || isInterfaceType(type))
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ of: type.name, field })))

const lower = (name: string) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`

/** What is sent, with the type whose ids it takes, as its description says. */
const taken: { place: string; name: string; type: string }[] = [
  ...fields.flatMap(({ of, field }) => field.args.map((input) => ({ of: `${of}.${field.name}`, input }))),
  ...types
    .filter(isInputObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((input) => ({ of: type.name, input }))),
].flatMap(
  ({
    of,
    input,
  }: {
    of: string
    input: { name: string; type: GraphQLInputType; description?: string | null }
  }) => {
    const type = /\b[Ii]ds? of the type `(\w+)`/.exec(input.description ?? '')?.[1]
    return type && getNamedType(input.type).name === 'ID'
      ? [{ place: `${of}.${input.name}`, name: input.name, type }]
      : []
  },
)

/** A role is a field that leads to the type: a placement's `supervisor` is a person, and `supervisorId` names one. */
const isRole = (role: string, type: string) =>
  fields.some(({ field }) => field.name === role && getNamedType(field.type).name === type)

test('given what takes an id, then it is called after the type, or after a field that leads to it', () => {
  const others = taken.filter(({ name, type }) => {
    const called = name.replace(/Ids?$/, '')
    return !(name === 'id' || called === lower(type) || called.endsWith(type) || isRole(called, type))
  })
  expect(others.map(({ place, type }) => `${place}: ${type}`)).toEqual([])
})

/** Lists that settle a question, and are called after it. */
const ASKED = ['Query.hoursToDecide: HoursEntry', 'Query.shortlist: ShortlistEntry']
const IRREGULAR: Record<string, string> = { Person: 'people' }

test('given a list of a node, then it has the same name at the root and wherever it hangs, but for the name of what it hangs on', () => {
  const lists = fields.flatMap(({ of, field }) => {
    const node = /^(\w+)Connection$/.exec(getNamedType(field.type).name)?.[1]
    const type = node === undefined ? undefined : schema.getType(node)
    if (!isObjectType(type) || !type.getInterfaces().some(({ name }) => name === 'Node')) return []
    const several = IRREGULAR[type.name] ?? lower(type.name).replace(/y$/, 'ie').concat('s')
    const withoutItsOwn = several.startsWith(lower(of)) ? lower(several.slice(of.length)) : several
    return [several, withoutItsOwn].includes(field.name) ? [] : [`${of}.${field.name}: ${type.name}`]
  })
  expect(lists).toEqual(ASKED)
})
