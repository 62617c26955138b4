import { LOCALES } from '@journeyline/messages/language'
import {
  type GraphQLField,
  type GraphQLUnionType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql'
import pg from 'pg'
import { uuidv7 } from 'uuidv7'
import { beforeAll, expect, test } from 'vitest'
import { sealId } from '../src/graphql/global-id.ts'
import type { SignedIn } from '../src/kernel/viewer.ts'
import { schemaOf } from '../src/start/schema.ts'
import { QUERY_ACCESS } from './access-matrix.ts'
import { type TwoEmployers, twoEmployers } from './given/two-employers.ts'
import { useWorld } from './kit.ts'
import { plainWords, without } from './plain-words.ts'
import { askableFields, nodeTypes, objectType, textsIn } from './selections.ts'
import { inputOf } from './values.ts'

const world = useWorld()
let rows: TwoEmployers
let data: string[]
beforeAll(async () => {
  rows = await twoEmployers(world)
  data = [...new Set([...(await textsOfTheDatabase()), ...MONTHS])].sort(
    (one, other) => other.length - one.length,
  )
})

/** Months, which `Intl` writes, and it knows no accented English. */
const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Date(2026, month).toLocaleString(LOCALES.pseudo, { month: 'long' }),
)

/** Every text in any row: what people wrote, and what standards say. */
async function textsOfTheDatabase(): Promise<string[]> {
  const owner = new pg.Client({ connectionString: world.ownerUrl })
  await owner.connect()
  const tables = await owner.query<{ table: string }>(
    `select quote_ident(tablename) as table from pg_tables where schemaname = 'public'`,
  )
  const texts: string[] = []
  for (const { table } of tables.rows)
    texts.push(...textsIn((await owner.query(`select to_jsonb(t) as row from ${table} t`)).rows))
  await owner.end()
  return texts
}

/** Everything that a field leads to, as deep as that, which needs no argument and is no row: those are asked by themselves. */
function whole(field: GraphQLField<unknown, unknown>, depth: number): string {
  const type = getNamedType(field.type)
  if (isLeafType(type)) return field.name
  const isRow = isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node')
  if ((!isObjectType(type) && !isInterfaceType(type)) || isRow || depth === 0)
    return `${field.name} { __typename }`
  const inner = askableFields(type).map((one) => whole(one, depth - 1))
  return `${field.name} { __typename ${inner.join(' ')} }`
}

/** What was said to a viewer in accented English: all of it, and what of it is plain. GraphQL's own errors are its own words. */
async function told(viewer: SignedIn, document: string, variables = {}) {
  const { data: answer, errors = [] } = await world.ask(viewer, document, variables, 'pseudo')
  const ours = errors.filter(({ extensions }) => extensions?.code !== 'GRAPHQL_VALIDATION_FAILED')
  const texts = textsIn([answer, ours.map(({ message }) => message)])
  const plain = texts.filter((text) => /\s/.test(text) && plainWords(data.reduce(without, text)).length > 0)
  return { said: texts.filter((text) => text.includes('~')), plain }
}

test('what the API says of every row is in the language that is asked for: nothing in plain English but data', async () => {
  const said = new Set<string>()
  const found = new Set<string>()
  const look = async (viewer: SignedIn, place: string, document: string, variables = {}) => {
    const heard = await told(viewer, document, variables)
    for (const text of heard.said) said.add(text)
    for (const text of heard.plain) found.add(`${place}: ${text}`)
  }
  for (const viewer of [rows.staffAdmin, rows.employer])
    for (const type of nodeTypes()) {
      const [id] = [...(rows.own[type] ?? []), ...(rows.foreign[type] ?? [])]
      for (const field of askableFields(objectType(type))) {
        const document = `query ($id: ID!) { node(id: $id) { ... on ${type} { ${whole(field, 2)} } } }`
        await look(viewer, `${type}.${field.name}`, document, { id })
      }
    }
  for (const [name, { args }] of Object.entries(QUERY_ACCESS)) {
    const asked = whole(objectType('Query').getFields()[name]!, 3).replace(
      name,
      `${name}${args?.(rows) ?? ''}`,
    )
    await look(rows.staffAdmin, `Query.${name}`, `{ ${asked} }`)
  }
  expect([...found]).toEqual([])
  expect(said.size).toBeGreaterThan(20)
})

test('so is every no that an act meets with nothing written and with no such row', async () => {
  const said = new Set<string>()
  const found = new Set<string>()
  const nobodys = { ID: sealId('Learner', uuidv7()), String: '' }
  for (const [viewer, own] of [
    [rows.staffAdmin, schemaOf.STAFF_ADMIN],
    [rows.employer, schemaOf.EMPLOYER],
  ] as const)
    for (const field of Object.values(objectType('Mutation').getFields())) {
      const { type } = (objectType('Mutation', own).getFields()[field.name] ?? field).args[0]!
      const answers = (getNamedType(field.type) as GraphQLUnionType).getTypes().map(({ name }) => name)
      const fields = answers.includes('InputError') ? '... on InputError { fields { message } }' : ''
      const document = `mutation ($input: ${type}) { ${field.name}(input: $input) { __typename ... on Refusal { message } ${fields} } }`
      const heard = await told(viewer, document, { input: inputOf(type, nobodys) })
      for (const text of heard.said) said.add(text)
      for (const text of heard.plain) found.add(`${field.name}: ${text}`)
    }
  expect([...found]).toEqual([])
  expect(said.size).toBeGreaterThan(40)
})
