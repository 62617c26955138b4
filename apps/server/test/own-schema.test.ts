import { readFileSync } from 'node:fs'
import {
  buildClientSchema,
  buildSchema,
  type GraphQLNamedType,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  printSchema,
} from 'graphql'
import { expect, test } from 'vitest'
import type { SignedIn, Viewer } from '../src/kernel/viewer.ts'
import { schemaOf } from '../src/start/schema.ts'
import { NOBODY, useWorld } from './kit.ts'
import { signedIn } from './signed-in.ts'

const world = useWorld()

const everyKind = async (): Promise<SignedIn[]> => [
  await world.given.employerPerson(),
  await world.given.staff(),
  await world.given.staff('STAFF_ADMIN'),
]
const codesOf = async (viewer: Viewer, document: string) =>
  (await world.ask(viewer, document)).errors?.map(({ message, extensions }) => [extensions?.code, message])

test('given somebody signed in, when they read the schema, then it is the one of people like them, whole', async () => {
  for (const viewer of await everyKind()) {
    const { data } = await world.ask(viewer, getIntrospectionQuery({ specifiedByUrl: true, oneOf: true }))
    expect(printSchema(buildClientSchema(data)), viewer.role).toBe(printSchema(schemaOf[viewer.role]))
  }
})

test('given the schemas of employers and of staff, then each holds the types of its own people and none that are only the other’s', async () => {
  const names = [
    'Learner',
    'CohortRow',
    'BoardCard',
    'EnrollLearnerInput',
    'ShortlistEntry',
    'Candidate',
    'Invitation',
  ]
  const has = (role: keyof typeof schemaOf) => names.filter((name) => schemaOf[role].getType(name))
  expect({ employer: has('EMPLOYER'), staff: has('STAFF'), admin: has('STAFF_ADMIN') }).toEqual({
    employer: ['ShortlistEntry', 'Candidate'],
    staff: ['Learner', 'CohortRow', 'BoardCard', 'EnrollLearnerInput', 'Candidate'],
    admin: ['Learner', 'CohortRow', 'BoardCard', 'EnrollLearnerInput', 'Candidate', 'Invitation'],
  })
})

/** Whatever a type leads to by itself. */
function ledTo(type: GraphQLNamedType, schema: GraphQLSchema): GraphQLNamedType[] {
  if (isUnionType(type)) return [...type.getTypes()]
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => getNamedType(field.type))
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  return [
    ...type.getInterfaces(),
    ...(isInterfaceType(type) ? schema.getPossibleTypes(type) : []),
    ...Object.values(type.getFields()).flatMap((field) =>
      [field, ...field.args].map(({ type }) => getNamedType(type)),
    ),
  ]
}

test.each(['schema', 'schema.staff-admin', 'schema.employer', 'schema.systems'])(
  'given what is printed as %s, then some field leads to each type in it',
  (name) => {
    const printed = buildSchema(readFileSync(new URL(`../${name}.graphql`, import.meta.url), 'utf8'))
    const reached = new Set<GraphQLNamedType>()
    const next: GraphQLNamedType[] = [printed.getQueryType()!, printed.getMutationType()!]
    for (const type of next) {
      if (reached.has(type)) continue
      reached.add(type)
      next.push(...ledTo(type, printed))
    }
    const rest = Object.values(printed.getTypeMap()).filter(
      (type) => !reached.has(type) && !isIntrospectionType(type) && !isSpecifiedScalarType(type),
    )
    expect(rest.map(String)).toEqual([])
  },
)

test('given a field that is there for others, when somebody asks for it, then they are told whose business it is not; a name that nobody has is a mistake', async () => {
  const [employer, staff, admin] = await everyKind()
  const people = '{ people { totalCount } }'
  const notTheirs = [
    'FORBIDDEN',
    'Your account may not do or see this. Ask a staff administrator if you need it.',
  ]
  expect(await codesOf(employer!, people)).toEqual([notTheirs])
  expect(await codesOf(staff!, people)).toEqual([notTheirs])
  expect(await codesOf(admin!, people)).toBeUndefined()
  expect(await codesOf(staff!, '{ people { totalCount nothing } }')).toEqual([
    ['GRAPHQL_VALIDATION_FAILED', 'Cannot query field "people" on type "Query".'],
  ])
})

test('given nobody is signed in, when the schema is read or guessed at, then there is none to see', async () => {
  const signIn = ['UNAUTHENTICATED', 'Sign in to read the schema: what there is depends on who asks.']
  expect(await codesOf(NOBODY, '{ __schema { queryType { name } } }')).toEqual([signIn])
  expect(await codesOf(NOBODY, '{ __type(name: "Learner") { name } }')).toEqual([signIn])
  expect(await codesOf(NOBODY, '{ learner { id } }')).toEqual([
    ['GRAPHQL_VALIDATION_FAILED', 'Cannot query field "learner" on type "Query".'],
  ])
  expect(await codesOf(NOBODY, '{ __typename viewer { role } }')).toBeUndefined()
})

test('given what is not for a viewer, then each media type has its status: 403 and 401 in the one of GraphQL over HTTP, 200 in the legacy one', async () => {
  const { cookie } = await signedIn(world, { role: 'STAFF' })
  const statusOf = async (query: string, accept: string, headers: Record<string, string>) => {
    const answer = await fetch(`${await world.url()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept, ...headers },
      body: JSON.stringify({ query }),
    })
    return answer.status
  }
  const modern = 'application/graphql-response+json'
  const statuses = async (accept: string) => [
    await statusOf('{ people { totalCount } }', accept, { cookie }),
    await statusOf('{ __schema { queryType { name } } }', accept, {}),
    await statusOf('{ nothing }', accept, { cookie }),
  ]
  expect(await statuses(modern)).toEqual([403, 401, 400])
  expect(await statuses('application/json')).toEqual([200, 200, 200])
})
