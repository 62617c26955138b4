import { ROLES, type Role } from '@journeyline/domain/people/roles'
import {
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  isLeafType,
  isRequiredArgument,
} from 'graphql'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import type { SignedIn } from '../src/kernel/viewer.ts'
import { schemaOf } from '../src/start/schema.ts'
import { useWorld } from './kit.ts'
import { inputOf } from './values.ts'

const world = useWorld()
let askers: Record<Role, SignedIn>
beforeAll(async () => {
  askers = {
    EMPLOYER: await world.given.employerPerson(),
    STAFF: await world.given.staff(),
    STAFF_ADMIN: await world.given.staff('STAFF_ADMIN'),
  }
})

type Field = GraphQLField<unknown, unknown>

/** Lets a field fail where it is asked as `broken`, and nowhere else, for the time of a test. */
function breaking(field: Field) {
  const { resolve } = field
  field.resolve = (...asked) => {
    if (asked[3].path.key === 'broken') throw new Error('It is broken.')
    return resolve!(...asked)
  }
  onTestFinished(() => {
    field.resolve = resolve
  })
}

/** Asks a field under both names, with whatever it takes: as one that breaks, and as one that does not. */
function document(kind: 'query' | 'mutation', { name, args, type }: Field, sibling: string) {
  const required = args.filter(isRequiredArgument)
  const declared = required.map((arg) => `$${arg.name}: ${arg.type}`).join(', ')
  const passed = required.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
  const call = `broken: ${name}${passed && `(${passed})`} ${selectionOfNone(type)}`
  // a mutation is done before the next: one that fails may not hide what was done before or after it
  const query = `${kind} ${declared && `(${declared})`} { before: ${sibling} ${call} after: ${sibling} }`
  return { query, variables: Object.fromEntries(required.map((arg) => [arg.name, inputOf(arg.type)])) }
}

const selectionOfNone = (type: GraphQLOutputType) => (isLeafType(getNamedType(type)) ? '' : '{ __typename }')

const NO_TOKEN = 'resetPassword(input: { token: "no such token", password: "a new password" }) { __typename }'

test.each(ROLES)(
  'given any field of Query that fails, when %s ask it beside others, then it alone is null, with an error that names it',
  async (role) => {
    const fields = Object.values(schemaOf[role].getQueryType()!.getFields())
    expect(fields.length).toBeGreaterThan(15)
    for (const field of fields) {
      breaking(field)
      const { query, variables } = document('query', field, 'viewer { role }')
      expect(await world.ask(askers[role], query, variables), field.name).toEqual({
        data: { before: { role }, broken: null, after: { role } },
        errors: [expect.objectContaining({ path: ['broken'] })],
      })
    }
  },
)

test.each(ROLES)(
  'given any mutation that fails, when %s ask it beside others, then what came of the others is told, and which one failed',
  async (role) => {
    const fields = Object.values(schemaOf[role].getMutationType()!.getFields())
    expect(fields.length).toBeGreaterThan(20)
    for (const field of fields) {
      breaking(field)
      const { query, variables } = document('mutation', field, NO_TOKEN)
      const other = { __typename: expect.stringContaining('Error') }
      expect(await world.ask(askers[role], query, variables), field.name).toEqual({
        data: { before: other, broken: null, after: other },
        errors: [expect.objectContaining({ path: ['broken'] })],
      })
    }
  },
)
