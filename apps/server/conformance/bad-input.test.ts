import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { hashPassword } from 'better-auth/crypto'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { sealId } from '../src/graphql/global-id.ts'
import { ORIGIN, useWorld } from '../test/kit.ts'

const world = useWorld()

/** No stack, path of a file, SQL or name from inside, in any answer of this file. */
const INSIDE =
  /node_modules|\.[cm]?[jt]sx?\b|\bat \S+ \(|file:\/|\/(home|root|tmp|usr|work|var|app)\/|prisma|postgres|\bpg_|\bselect\b.+\bfrom\b|insert into|\becon|(Type|Syntax|Reference|Range)Error|"stack(trace)?"/i
const MB = 1024 * 1024
const UNKNOWN = '01890000-0000-7000-8000-000000000000'

let cookie: string
let cohortId: string
let before: string
const answers: string[] = []

beforeAll(async () => {
  const { id } = await world.given.cohort()
  cohortId = sealId('Cohort', id)
  await world.given.enrollment({ cohortId: id })
  cookie = await signIn()
  before = await everythingWritten()
})

afterEach(() => {
  for (const text of answers.splice(0)) expect(INSIDE.exec(text)?.[0]).toBeUndefined()
})

afterAll(async () => {
  expect(await everythingWritten()).toBe(before) // after all this nonsense, not one row is another
})

describe('a query with a wrong argument', () => {
  test.each([
    [
      'an oversize page',
      'PAGE_TOO_LARGE',
      '{ cohorts(first: 100000) { totalCount } }',
      'first is 100000, and 2000 is the limit.',
    ],
    [
      'a negative page',
      'BAD_USER_INPUT',
      '{ cohorts(first: -1) { totalCount } }',
      'first is -1; ask for 0 to 2000 rows.',
    ],
    [
      'a malformed cursor',
      'INVALID_CURSOR',
      '{ cohorts(after: "\'; drop table learner") { totalCount } }',
      'This cursor is not one of ours.',
    ],
    [
      'a malformed id',
      'MALFORMED_ID',
      '{ node(id: "../../etc/passwd") { id } }',
      'is not an id. Use ids exactly as the API gave them',
    ],
  ])('%s is told what is wrong', async (_what, code, query, sentence) => {
    const { status, body } = await ask({ query })
    expect(status).toBe(200)
    expect(body.errors).toEqual([refusal(code, sentence)])
  })

  test('an unknown id is null, whatever its type', async () => {
    const ids = ['Learner', 'Cohort', 'Candidate', 'Person'].map((type) => sealId(type, UNKNOWN))
    const ofNoType = ['Viewer', 'Nonsense'].map((prefix) => `${prefix}_AAAAAAAAAAAAAAAAAAAAAA`)
    for (const id of [...ids, ...ofNoType]) {
      const { body } = await ask({ query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id } })
      expect(body.data).toEqual({ node: null })
    }
  })

  test('a wrong or unknown id in a mutation is a NotFoundError', async () => {
    for (const id of ['', 'x', sealId('Cohort', UNKNOWN), sealId('Learner', UNKNOWN)]) {
      const { status, body } = await ask({
        query:
          'mutation ($id: ID!) { deleteImport(input: { importId: $id }) { __typename ... on Refusal { message } } }',
        variables: { id },
      })
      expect(status).toBe(200)
      expect(body.data.deleteImport).toEqual({
        __typename: 'NotFoundError',
        message: expect.stringMatching(
          id.length > 1 ? /^An id of another type stands where/ : /is not an id\./,
        ),
      })
    }
  })

  test('a day that is none, a number that is too large and a missing variable are told', async () => {
    const query =
      'query ($id: ID!, $day: LocalDate) { pipelineSnapshot(programId: $id, asOf: $day) { asOf } }'
    for (const variables of [{ id: cohortId, day: '2026-02-30' }, { id: cohortId, day: 20260230 }, {}]) {
      const { body } = await ask({ query, variables })
      expect(body.errors).toEqual([refusal('BAD_USER_INPUT', 'ariable "$')])
    }
    const { body } = await ask({ query: '{ cohorts(first: 99999999999) { totalCount } }' })
    expect(body.errors).toEqual([refusal('GRAPHQL_VALIDATION_FAILED', 'Int cannot represent')])
  })
})

describe('a query that is too much', () => {
  const nested = (depth: number): string =>
    depth ? `learner { enrollments { edges { node { ${nested(depth - 1)} } } } }` : 'id'
  test.each([
    ['deep', `query ($id: ID!) { node(id: $id) { ... on Enrollment { ${nested(6)} } } }`],
    [
      'wide',
      `query ($id: ID!) { node(id: $id) { id ${Array.from({ length: 400 }, (_, n) => `a${n}: id`).join(' ')} } }`,
    ],
    [
      'costly',
      '{ cohorts(first: 100) { edges { node { enrollments(first: 100) { edges { node { id stage } } } } } } }',
    ],
  ])('%s is refused with its size and the limit', async (_what, query) => {
    const variables = query.includes('$id') ? { id: cohortId } : {}
    const { status, body } = await ask({ query, variables })
    expect(status).toBe(200)
    expect(Object.values(body.data ?? {}).filter(Boolean)).toEqual([])
    expect(body.errors).toEqual(
      expect.arrayContaining([refusal('QUERY_TOO_COSTLY', 'This query is too large')]),
    )
  })

  test('long in words is refused before it is read to its end', async () => {
    const { body } = await ask({ query: `{ ${'__typename '.repeat(5000)} }` })
    expect(body.errors).toEqual([
      refusal('QUERY_TOO_COSTLY', 'This document has more than 3000 words and signs.'),
    ])
  })

  test('forty aliases of a list are refused by what they cost', async () => {
    const aliases = Array.from(
      { length: 40 },
      (_, n) =>
        `a${n}: learners(first: 100) { totalCount edges { node { id firstName lastName email phone state } } }`,
    )
    const { body } = await ask({ query: `{ ${aliases.join(' ')} }` })
    expect(body.errors).toEqual(
      expect.arrayContaining([refusal('QUERY_TOO_COSTLY', 'This query is too large')]),
    )
  })

  test('introspection still works; nobody is told to sign in', async () => {
    const query = '{ __schema { types { name fields { name args { name } } } } }'
    const { body } = await ask({ query })
    expect(body.data.__schema.types.length).toBeGreaterThan(100)
    const nobody = await ask({ query }, {})
    expect(nobody.body.errors).toEqual([refusal('UNAUTHENTICATED', 'Sign in to read the schema')])
  })
})

describe('a request that is no GraphQL', () => {
  test('of broken JSON, a foreign content-type or nothing is told so', async () => {
    expect(await send('/graphql', { body: '{"query": ' })).toMatchObject(
      told(400, 'BAD_REQUEST', 'Invalid JSON'),
    )
    const foreign = told(400, 'BAD_REQUEST', 'invalid Content-Type')
    expect(await send('/graphql', { body: '<query/>', type: 'application/xml' })).toMatchObject(foreign)
    expect(await send('/graphql', { body: '{ __typename }', type: 'text/plain' })).toMatchObject(foreign)
    expect(await send('/graphql', { body: '{}', type: 'application/json; charset=klingon' })).toMatchObject(
      told(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send application/json'),
    )
    expect(await send('/graphql', { body: '' })).toMatchObject(foreign)
    expect(await send('/graphql', { body: '[]' })).toMatchObject(told(400, 'BAD_REQUEST', ''))
    expect(await send('/graphql?query=%E0%A4%A', { method: 'GET' })).toMatchObject(
      told(200, 'GRAPHQL_PARSE_FAILED', 'Syntax Error'),
    )
    expect(await send('/admin/assets/%E0%A4%A', { method: 'GET' })).toMatchObject({
      status: 400,
      body: { code: 'BAD_REQUEST', message: expect.stringContaining('could not be read') },
    })
    expect(await send('/etc/passwd', { method: 'GET' })).toMatchObject({ status: 404 })
  })

  test('of 100 MB is refused, with and without its length said', async () => {
    const large = { status: 413, body: { errors: [refusal('PAYLOAD_TOO_LARGE', 'larger than 1 MB')] } }
    expect(await send('/graphql', { body: Buffer.alloc(100 * MB, 'a') })).toMatchObject(large)
    const sentence = { message: expect.stringContaining('larger than 64 MB') }
    const upload = '/uploads?kind=ROSTER&fileName=large.csv'
    expect(await send(upload, { body: Buffer.alloc(100 * MB, 'a,b\n'), type: 'text/csv' })).toMatchObject({
      status: 413,
      body: sentence,
    })
    expect(await send(upload, { body: inParts(100), type: 'text/csv' })).toMatchObject({
      status: 413,
      body: sentence,
    })
  })

  test('a file that is none is told what is taken', async () => {
    expect(await send('/uploads?kind=ROSTER', { body: 'a', type: 'application/pdf' })).toMatchObject({
      status: 415,
    })
    expect(await send('/uploads?kind=SALARIES', { body: 'a', type: 'text/csv' })).toMatchObject({
      status: 400,
    })
    expect(await send('/imports/nonsense/report.csv', { method: 'GET' })).toMatchObject({ status: 404 })
    expect(await send('/uploads?kind=ROSTER', { body: 'a', type: 'text/csv', headers: {} })).toMatchObject({
      status: 401,
    })
  })
})

describe('a session that is none', () => {
  const name = 'journeyline.session_token'
  test.each([
    '',
    'garbage',
    'a.b',
    `${'x'.repeat(3000)}`,
    '%00%ff',
    'abc.c2lnbmF0dXJl',
    '"; drop table session; --',
  ])('with the cookie %j is nobody: what needs signing in says so', async (value) => {
    const { status, body } = await ask(
      { query: '{ cohorts(first: 1) { totalCount } }' },
      { cookie: `${name}=${value}` },
    )
    expect(status).toBe(200)
    expect(body.errors).toEqual([refusal('UNAUTHENTICATED', 'Sign in first')])
  })

  test('that has expired is nobody as well', async () => {
    const [lasting, expired] = [await signIn(), await signIn()]
    const token = decodeURIComponent(/session_token=([^.;]+)/.exec(expired)![1]!)
    await world.database.auth.prisma.session.update({ where: { token }, data: { expiresAt: new Date(0) } })
    const viewerBy = async (cookie: string) =>
      (await ask({ query: '{ viewer { role } }' }, { cookie })).body.data.viewer
    expect(await viewerBy(lasting)).toEqual({ role: 'STAFF' })
    expect(await viewerBy(expired)).toBeNull()
  })
})

const refusal = (code: string, sentence: string) =>
  expect.objectContaining({
    message: expect.stringContaining(sentence),
    extensions: expect.objectContaining({ code }),
  })

const told = (status: number, code: string, sentence: string) => ({
  status,
  body: { errors: [refusal(code, sentence)] },
})

const ask = (body: object, headers?: Record<string, string>) =>
  send('/graphql', { body: JSON.stringify(body), ...(headers && { headers }) })

interface Sent {
  method?: string
  body?: string | Buffer<ArrayBuffer> | ReadableStream
  type?: string
  headers?: Record<string, string>
}

/** Sends as the staff member unless told otherwise; remembers the answer for a look behind its words. */
async function send(
  path: string,
  { method = 'POST', body, type = 'application/json', headers = { cookie } }: Sent,
) {
  const response = await fetch(`${await world.url()}${path}`, {
    method,
    body: body ?? null,
    headers: { 'content-type': type, 'apollo-require-preflight': 'true', ...headers },
    ...(body instanceof ReadableStream && { duplex: 'half' }),
  })
  const text = await response.text()
  answers.push(text)
  expect(response.headers.get('content-type'), text).toMatch(/json/)
  return { status: response.status, body: JSON.parse(text) }
}

const inParts = (megabytes: number) =>
  Readable.toWeb(
    Readable.from(Array.from({ length: megabytes }, () => Buffer.alloc(MB, 'a,b\n'))),
  ) as ReadableStream

/** A new staff member's cookies, from the sign-in page's own request. */
async function signIn(): Promise<string> {
  const { personId } = await world.given.staff()
  const { email } = await world.database.auth.prisma.user.findUniqueOrThrow({ where: { id: personId } })
  const password = 'correct horse battery'
  await world.database.auth.prisma.account.create({
    data: {
      accountId: personId,
      providerId: 'credential',
      userId: personId,
      password: await hashPassword(password),
    },
  })
  const response = await fetch(`${await world.url()}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: ORIGIN },
    body: JSON.stringify({ email, password }),
  })
  expect(response.status).toBe(200)
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}

/** A fingerprint of every row there is, but for those of sign-in. */
async function everythingWritten(): Promise<string> {
  const client = new pg.Client({ connectionString: world.ownerUrl })
  await client.connect()
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select quote_ident(tablename) as name from pg_tables where schemaname = 'public'
        and tablename not in ('session', 'account', 'user', 'rate_limit', 'verification') order by 1`,
    )
    const hash = createHash('sha256')
    for (const { name } of tables) {
      // whoever signs in here stands in the audit trail and among the events, as it should
      const rest = ['audit_entry', 'event'].includes(name) ? `where act <> 'person.signed_in'` : ''
      const { rows } = await client.query(`select t::text as row from ${name} t ${rest} order by 1`)
      hash.update(JSON.stringify([name, rows]))
    }
    return hash.digest('hex')
  } finally {
    await client.end()
  }
}
