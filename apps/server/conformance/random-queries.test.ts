import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { json } from 'node:stream/consumers'
import type { Role } from '@journeyline/domain/people/roles'
import { buildSchema, print, printSchema } from 'graphql'
import { generateRandomQuery } from 'ibm-graphql-query-generator'
import { beforeAll, expect, test } from 'vitest'
import { schemaOf } from '../src/start/schema.ts'
import { type TwoEmployers, twoEmployers } from '../test/given/two-employers.ts'
import { useWorld } from '../test/kit.ts'
import { signedIn } from '../test/signed-in.ts'

const world = useWorld()
let rows: TwoEmployers

beforeAll(async () => {
  rows = await twoEmployers(world)
})

/** Enough to find what came with a change; `pnpm test:queries` asks a thousand. */
const QUERIES = Number(process.env.QUERIES ?? 150)
/** Of a hundred, so many may come to nothing: what costs too much does. */
const NOTHING = 2
/** Milliseconds for each on a busy machine, where a thousand take minutes. */
const MOST_FOR_ONE = 2_000

/**
 * What the generator makes of a schema: few fields at once, five objects deep, pages of two, as a program asks; with its own
 * even odds most queries would cost more than anybody may ask. Unions and interfaces are opened as well.
 */
const SHAPE = {
  ...{ depthProbability: 0.6, breadthProbability: 0.12, maxDepth: 6, pickNestedQueryField: true },
  ...{ considerInterfaces: true, considerUnions: true, argumentsToConsider: ['first'] },
}

type Answer = {
  status: number
  data?: Record<string, unknown> | null
  errors?: { message: string; extensions?: { code?: string } }[]
}

for (const role of ['EMPLOYER', 'STAFF', 'STAFF_ADMIN'] as const)
  test(
    `given ${QUERIES} queries that IBM's generator makes of the schema of ${role}, when they ask them one after the other, then each is answered, and no error is without its code`,
    async () => {
      const ask = await asking(role)
      const schema = buildSchema(printSchema(schemaOf[role]))
      const providerMap = values(role)
      const faults: unknown[] = []
      const empty: unknown[] = []
      for (let seed = 1; seed <= QUERIES; seed++) {
        const { queryDocument, variableValues } = generateRandomQuery(schema, { ...SHAPE, providerMap, seed })
        const query = print(queryDocument)
        const { status, data, errors = [] } = await ask(query, variableValues)
        const codes = errors.map(({ extensions }) => extensions?.code)
        if (status >= 500 || codes.some((code) => !code || code === 'INTERNAL_SERVER_ERROR'))
          faults.push({ seed, status, errors, query, variableValues })
        if (!data || (codes.length > 0 && Object.values(data).every((value) => value === null)))
          empty.push({ seed, status, codes, message: errors[0]?.message, query })
      }
      expect(faults).toEqual([])
      expect(empty.length, JSON.stringify(empty, null, 1)).toBeLessThan((QUERIES * NOTHING) / 100)
    },
    QUERIES * MOST_FOR_ONE,
  )

let asks = 0

/** Asks over HTTP as somebody who signed in. */
async function asking(role: Role) {
  const { employerId } = rows.employer
  const { cookie } = await signedIn(world, role === 'EMPLOYER' ? { role, employerId: employerId! } : { role })
  const url = `${await world.url()}/graphql`
  return async (query: string, variables: object): Promise<Answer> => {
    const headers = { 'content-type': 'application/json', cookie }
    // each from an address of its own: the generator's links work nowhere, and who tries many is told to wait
    const asked = request(url, { method: 'POST', headers, localAddress: `127.0.1.${(asks++ % 250) + 1}` })
    asked.end(JSON.stringify({ query, variables }))
    const [answer] = (await once(asked, 'response')) as [IncomingMessage]
    return { status: answer.statusCode!, ...((await json(answer)) as object) }
  }
}

/** Values of the arguments that there have to be, by what they are called. */
function values(role: Role) {
  const own = (type: string) => rows.own[type]?.[0] ?? rows.foreign[type]?.[0]
  const any = role === 'EMPLOYER' ? own('Placement') : own('Enrollment')
  return {
    '*__*__first': 2,
    '*__*__id': any,
    '*__*__ids': [any],
    '*__cohort__id': own('Cohort'),
    '*__*__programId': own('Program'),
    '*__*__beforeProgramVersionId': own('ProgramVersion'),
    '*__*__afterProgramVersionId': own('ProgramVersion'),
    '*__*__token': 'no such token',
    '*__*__same': false,
    '*__*__by': 'WEEK',
    '*__*__interval': 'WEEK',
    '*__*__from': '2026-10-01',
    '*__*__to': '2026-11-01',
  }
}
