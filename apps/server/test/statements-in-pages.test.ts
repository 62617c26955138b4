import { type GraphQLObjectType, getNamedType, isLeafType, isObjectType, isRequiredArgument } from 'graphql'
import { describe, expect, test } from 'vitest'
import { costOfField, costOfType, sizeOfField } from '../src/graphql/limits/cost-of.ts'
import { STATEMENT } from '../src/graphql/limits/costs.ts'
import type { SignedIn } from '../src/kernel/viewer.ts'
import { schemaOf } from '../src/start/schema.ts'
import { useDemo } from './demo.ts'
import { askableFields, leavesOf, objectType } from './selections.ts'
import {
  alongWay,
  asking,
  type Field,
  isOfObjects,
  isPage,
  rowsAllowed,
  rowsIn,
  targetOf,
  waysTo,
} from './ways.ts'

const { world, viewers } = useDemo()

interface Asked {
  rows: number
  statements: number
}

async function asked(viewer: SignedIn, document: string): Promise<Asked> {
  const before = world.statements.length
  const { data, errors } = await world.ask(viewer, document)
  expect(errors, document).toBeUndefined()
  const sent = world.statements.slice(before).filter((sql) => !/^(begin|commit)|set_config/i.test(sql))
  return { rows: rowsIn(data), statements: sent.length }
}

/** Statements that what is asked takes for each further object that it is asked of; undefined where there are none in the demo. */
async function perObject(viewer: SignedIn, few: string, many: string) {
  await asked(viewer, many) // what a process reads once is read
  const [some, all] = [await asked(viewer, few), await asked(viewer, many)]
  return all.rows > some.rows ? (all.statements - some.statements) / (all.rows - some.rows) : undefined
}

/** What can be asked of a type, by name, with what it is priced at by itself. */
function questionsOf(type: ReturnType<typeof objectType>): [name: string, inner: string, weight: number][] {
  const fields = askableFields(type)
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)))
  const weights = leaves.map((field) => costOfField(field).weight ?? 1).filter((weight) => weight > 1)
  const values = weights.reduce((sum, weight) => sum + weight, 0)
  return [['its own values', leavesOf(type), values], ...fields.filter(isOfObjects).flatMap(questionsAbout)]
}

function questionsAbout(field: Field): [string, string, number][] {
  const target = targetOf(field)
  const weight = (costOfField(field).weight ?? 1) + costOfType(target)
  const values = `__typename ${isObjectType(target) ? leavesOf(target) : ''}`
  if (!isPage(field)) return [[field.name, asking(field, 2, values), weight]]
  const counted = `${field.name}(first: 2) { totalCount edges { node { ${values} } } }`
  const twice = `one: ${asking(field, 1, '__typename')} other: ${asking(field, 2, '__typename')}`
  return [
    [field.name, counted, weight],
    [`${field.name} twice`, twice, 2 * weight],
  ]
}

describe.each(['STAFF_ADMIN', 'EMPLOYER'] as const)('given the demo, as %s', (role) => {
  const schema = schemaOf[role]
  const ways = waysTo(schema)

  test.each([...ways])(
    'what is asked of each further %s starts no more statements than it is priced at',
    async (type, way) => {
      const dearer: Record<string, number> = {}
      const along = await perObject(viewers[role], alongWay(way, 2, ''), alongWay(way, 12, ''))
      for (const [name, inner, weight] of questionsOf(objectType(type, schema))) {
        const many = rowsAllowed(schema, way, inner, 12)
        if (along === undefined || many < 3) continue
        const statements = await perObject(viewers[role], alongWay(way, 1, inner), alongWay(way, many, inner))
        // what is read once for several objects is no more than a part of one for each
        if (statements && statements - along > Math.floor(weight / STATEMENT) + 0.25)
          dearer[name] = statements - along
      }
      expect(dearer).toEqual({})
    },
    60_000,
  )

  test('each list at the root takes a statement for its rows and one for its total', async () => {
    const lists = Object.values(schema.getQueryType()!.getFields()).filter(isPage)
    const taken: Record<string, number> = {}
    for (const list of lists.filter(({ args }) => !args.some(isRequiredArgument))) {
      const inner = `${list.name}(first: 50) { totalCount nodes { ${leavesOf(targetOf(list) as GraphQLObjectType)} } }`
      await asked(viewers[role], `{ ${inner} }`) // what a process reads once is read
      const { statements } = await asked(viewers[role], `{ ${inner} }`)
      if (statements !== 2) taken[list.name] = statements
    }
    expect(taken).toEqual(MORE_STATEMENTS)
  })

  test.each([...ways])('lists of %s hold no more than their price says', async (type, way) => {
    const lists = askableFields(objectType(type, schema)).filter(
      (field) => !isPage(field) && sizeOfField(field),
    )
    const longer: Record<string, { held: number; priced: number }> = {}
    for (const list of lists) {
      const inner = `list: ${list.name} { __typename }`
      const rows = rowsAllowed(schema, way, inner, 100)
      if (rows === 0) continue
      const { data, errors } = await world.ask(viewers[role], alongWay(way, rows, inner))
      expect(errors).toBeUndefined()
      const held = longest(data)
      const { assumed } = sizeOfField(list)!
      if (held > assumed) longer[list.name] = { held, priced: assumed }
    }
    expect(longer).toEqual({})
  })
})

/**
 * Lists at the root whose values rest on other rows, which are read together: from which day an employment's hours count, on its
 * enrollments; what a sign-off's level is called, on its competencies.
 */
const MORE_STATEMENTS = { placements: 3, signOffs: 3 }

/** How long the longest `list` is anywhere in an answer. */
function longest(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const own = 'list' in value && Array.isArray(value.list) ? value.list.length : 0
  return Math.max(own, ...Object.values(value).map(longest))
}
