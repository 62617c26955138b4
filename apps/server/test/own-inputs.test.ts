import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  parse,
  validate,
} from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { schemaOf } from '../src/start/schema.ts'
import { operationsOf } from './documents.ts'
import { type TwoEmployers, twoEmployers } from './given/two-employers.ts'
import { useWorld } from './kit.ts'
import { inputOf } from './values.ts'

const world = useWorld()
let rows: TwoEmployers

beforeAll(async () => {
  rows = await twoEmployers(world)
})

type Given = GraphQLArgument | GraphQLInputField

/** What can be given in a schema: each argument, and each field of an input, by where it stands. */
function whatCanBeGiven(role: keyof typeof schemaOf): [string, Given][] {
  return Object.values(schemaOf[role].getTypeMap()).flatMap((type): [string, Given][] => {
    if (isInputObjectType(type))
      return Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field])
    if (!isObjectType(type) && !isInterfaceType(type)) return []
    return Object.values(type.getFields()).flatMap((field) =>
      field.args.map((arg): [string, Given] => [`${type.name}.${field.name}(${arg.name})`, arg]),
    )
  })
}

test('given the schemas of employers and of staff, then what only the others may send stands in neither', () => {
  const says = (role: keyof typeof schemaOf, whose: RegExp) =>
    whatCanBeGiven(role).flatMap(([name, { description }]) => (whose.test(description ?? '') ? [name] : []))
  expect(says('EMPLOYER', /staff/i)).toEqual([])
  expect(says('STAFF_ADMIN', /employers only/i)).toEqual([])
  expect(says('EMPLOYER', /employers only/i)).toEqual(['CandidateFilter.shortlisted'])
})

const anyId = (type: string) => rows.own[type]?.[0] ?? rows.foreign[type]?.[0]

const LATE = `mutation ($input: RecordHoursInput!) { recordHours(input: $input) { __typename } }`

test('given what only staff may send, when an employer sends it, then it is unknown in a document as in variables', async () => {
  const ask = async (document: string, variables: object = {}) =>
    (await world.ask(rows.employer, document, { ...variables })).errors?.map(({ message, extensions }) => [
      extensions?.code,
      message,
    ])
  const [cohortId, programId] = [anyId('Cohort'), anyId('Program')]
  expect(await ask(`{ hoursEntries(filter: { cohortId: "${cohortId}" }) { totalCount } }`)).toEqual([
    [
      'GRAPHQL_VALIDATION_FAILED',
      'Field "cohortId" is not defined by type "HoursEntryFilter". Did you mean "courseId"?',
    ],
  ])
  expect(await ask(`{ pipelineSnapshot(programId: "${programId}", asOf: "2026-11-01") { asOf } }`)).toEqual([
    ['GRAPHQL_VALIDATION_FAILED', 'Unknown argument "asOf" on field "Query.pipelineSnapshot".'],
  ])
  const entry = {
    ...{ apprentice: { placementId: rows.own.Placement![0] }, kind: 'OJT', onDay: '2026-11-20', minutes: 60 },
    lateReason: 'The sheet lay in the post',
  }
  expect(await ask(LATE, { input: { entries: [entry] } })).toEqual([
    ['BAD_USER_INPUT', expect.stringContaining('Field "lateReason" is not defined by type "HoursInput".')],
  ])
})

test('given what the portal sends, then all of it is in the schema of employers', () => {
  const documents = [...operationsOf('employer')]
  const wrong = documents.filter(([, document]) => validate(schemaOf.EMPLOYER, parse(document)).length > 0)
  expect(wrong.map(([name]) => name)).toEqual([])
})

/** An id of the type that an argument is called for: one's own, else another's or one of nothing. */
const idFor = (name: string) => {
  const noun = name.replace(/Ids?$/, '')
  const type = `${noun[0]?.toUpperCase()}${noun.slice(1)}`
  return anyId(type) ?? 'Program_AAAAAAAAAAAAAAAAAAAAAA'
}

const value = (name: string, type: GraphQLInputType) => inputOf(type, { ID: idFor(name) })

/** What an argument may be given: of an input what it asks for, and each of its other fields besides. */
function valuesOf({ name, type }: Given): unknown[] {
  const input = getNamedType(type)
  if (!isInputObjectType(input)) return [value(name, type)]
  const least = inputOf(input) as object
  return Object.values(input.getFields()).flatMap((field) =>
    valuesOf(field).map((one) => ({ ...(input.isOneOf ? {} : least), [field.name]: one })),
  )
}

/** The field asked with one argument, and those that it has to have. */
function asking({ name, args }: GraphQLField<unknown, unknown>, arg: GraphQLArgument, operation: string) {
  const sent = args.filter((one) => one === arg || isRequiredArgument(one))
  const variables = sent.map((one) => `$${one.name}: ${one.type}`).join(', ')
  const given = sent.map((one) => `${one.name}: $${one.name}`).join(', ')
  return {
    document: `${operation} (${variables}) { ${name}(${given}) { __typename } }`,
    others: Object.fromEntries(sent.map((one) => [one.name, value(one.name, one.type)])),
  }
}

describe.each(['Query', 'Mutation'] as const)('given what an employer may send to %s', (on) => {
  const fields = Object.values(
    (on === 'Query' ? schemaOf.EMPLOYER.getQueryType() : schemaOf.EMPLOYER.getMutationType())!.getFields(),
  )
  const asked = fields.flatMap((field) =>
    field.args.map((arg) => [`${field.name}(${arg.name})`, field, arg] as const),
  )

  test.each(asked)('%s is refused to nobody for who they are', async (_name, field, arg) => {
    const { document, others } = asking(field, arg, on.toLowerCase())
    const refused: unknown[] = []
    for (const sent of valuesOf(arg)) {
      const { errors = [] } = await world.ask(rows.employer, document, { ...others, [arg.name]: sent })
      if (errors.some(({ extensions }) => extensions?.code === 'FORBIDDEN')) refused.push(sent)
    }
    expect(refused).toEqual([])
  })
})
