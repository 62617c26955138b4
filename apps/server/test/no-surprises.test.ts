import {
  type GraphQLField,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import { uuidv7 } from 'uuidv7'
import { beforeAll, expect, test } from 'vitest'
import { sealId } from '../src/graphql/global-id.ts'
import type { SignedIn } from '../src/kernel/viewer.ts'
import { useWorld } from './kit.ts'
import { nodeTypes, objectType, selectionOf } from './selections.ts'
import { inputOf } from './values.ts'

const world = useWorld()
let askers: SignedIn[]
beforeAll(async () => {
  askers = [await world.given.staff('STAFF_ADMIN'), await world.given.employerPerson()]
})

/** Codes of answers that nobody meant to give. */
const SURPRISES = ['INTERNAL_SERVER_ERROR', 'SERVICE_UNAVAILABLE', 'TOOK_TOO_LONG']

/** Where an id's name says its type with another word. */
const OTHER_WORDS: Record<string, string> = { fromId: 'Person', toId: 'Person' }

/** An id of a row that nobody has, of the type that its name speaks of. */
function unknown(name: string): string {
  const spoken = nodeTypes().filter((type) => name.toLowerCase().includes(type.toLowerCase()))
  const [longest = 'Learner'] = spoken.sort((one, other) => other.length - one.length)
  return sealId(OTHER_WORDS[name] ?? longest, uuidv7())
}

const IDS: Record<string, (name: string) => string> = { malformed: () => 'x', empty: () => '', unknown }

/** A value with every id that can be given, the optional ones too, and of the rest what is required. */
function withIds(type: GraphQLInputType, name: string, id: (name: string) => string): unknown {
  if (isNonNullType(type)) return withIds(type.ofType, name, id)
  if (isListType(type)) return [withIds(type.ofType, name, id)]
  if (!isInputObjectType(type)) return inputOf(type, { ID: id(name) })
  const fields = Object.values(type.getFields()).filter(
    (field) => isNonNullType(field.type) || holdsIds(field.type),
  )
  return Object.fromEntries(fields.map((field) => [field.name, withIds(field.type, field.name, id)]))
}

function holdsIds(type: GraphQLInputType): boolean {
  if (isNonNullType(type) || isListType(type)) return holdsIds(type.ofType)
  if (isInputObjectType(type)) return Object.values(type.getFields()).some((field) => holdsIds(field.type))
  return type.name === 'ID'
}

function asked(
  kind: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  id: (name: string) => string,
) {
  const args = field.args.filter(({ name }) => !['first', 'last', 'after', 'before'].includes(name))
  const declared = args.map(({ name, type }) => `$${name}: ${type}`).join(', ')
  const passed = args.map(({ name }) => `${name}: $${name}`).join(', ')
  const call = args.length ? `${field.name}(${passed})` : field.name
  const selection = selectionOf(field, kind === 'query' ? 3 : 1).replace(field.name, call)
  const named = (name: string) => id(name === 'id' ? field.name : name)
  return {
    document: `${kind}${declared ? ` (${declared})` : ''} { ${selection} }`,
    variables: Object.fromEntries(args.map(({ name, type }) => [name, withIds(type, name, named)])),
  }
}

async function surprises(kind: 'query' | 'mutation', type: 'Query' | 'Mutation') {
  const found: string[] = []
  for (const asker of askers)
    for (const field of Object.values(objectType(type).getFields()))
      for (const [what, id] of Object.entries(IDS)) {
        const { document, variables } = asked(kind, field, id)
        const { errors } = await world.ask(asker, document, variables)
        for (const { extensions, message } of errors ?? [])
          if (SURPRISES.includes(String(extensions?.code)))
            found.push(`${asker.kind} ${field.name} (${what}): ${message}`)
      }
  return found
}

test('no question about what does not exist surprises the server, whatever the id', async () => {
  expect(await surprises('query', 'Query')).toEqual([])
})

test('no act upon what does not exist surprises the server, whatever the id', async () => {
  expect(await surprises('mutation', 'Mutation')).toEqual([])
})
