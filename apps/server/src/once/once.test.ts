import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { givenEvidence, pdf } from '../../test/given/evidence.ts'
import { ORIGIN, useWorld } from '../../test/kit.ts'
import { losingAnswers } from '../../test/losing-answers.ts'
import { signedIn } from '../../test/signed-in.ts'
import { sealId } from '../graphql/global-id.ts'

const world = useWorld()

let cookie: string
let learnerId: string
let enrollmentId: string
let evidenceFileId: string

beforeAll(async () => {
  cookie = (await signedIn(world, { role: 'STAFF_ADMIN' })).cookie
})

beforeEach(async () => {
  const enrollment = await world.given.enrollment({ stage: 'APPRENTICESHIP', since: '2026-10-01' })
  learnerId = enrollment.learnerId
  enrollmentId = enrollment.id
  const whose = { learner: sealId('Learner', learnerId) }
  evidenceFileId = sealId('EvidenceFile', await givenEvidence(world).file(await world.given.staff(), whose))
})

/** Sends a mutation of one input under a key; null where no answer came. */
async function send(
  [field, input]: readonly [string, object],
  { key = randomUUID() as string, url = '', as = cookie, more = '' } = {},
) {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${field}(input: $input) { __typename ... on Refusal { message } } ${more} }`
  const answer = await fetch(`${url || (await world.url())}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: ORIGIN, cookie: as, 'idempotency-key': key },
    body: JSON.stringify({ query, variables: { input } }),
  }).catch(() => null)
  return answer && ((await answer.json()) as Answer)
}

interface Answer {
  data?: unknown
  errors?: { message: string; extensions: { code: string } }[]
}

const hours = (more: object = {}) => {
  const entry = {
    apprentice: { enrollmentId: sealId('Enrollment', enrollmentId) },
    kind: 'RTI',
    onDay: '2026-11-20',
    minutes: 60,
  }
  return ['recordHours', { entries: [{ ...entry, ...more }] }] as const
}
const minutesWritten = async () =>
  (
    await world.database.staff.prisma.hoursEntry.findMany({
      where: { enrollmentId },
      orderBy: { minutes: 'asc' },
    })
  ).map(({ minutes }) => minutes)

const DONE_HOURS = { data: { recordHours: { __typename: 'RecordHoursSuccess' } } }
/** What an answer with errors has beside them. */
const ASKED = { extensions: { requestId: expect.any(String) } }
const KEY_USED = {
  ...ASKED,
  data: null,
  errors: [
    {
      message:
        'Another act was done under this key before. Look at what it made; if this is to be done as well, send it under a key of its own.',
      extensions: { code: 'KEY_USED', sentence: 'KEY_USED', values: {} },
    },
  ],
}
const ALREADY_DONE = {
  ...ASKED,
  data: null,
  errors: [
    {
      message:
        'This was done already, under the same key; what it answered is not kept any more. Ask for what it made to see it as it is.',
      extensions: { code: 'ALREADY_DONE', sentence: 'ALREADY_DONE', values: {} },
    },
  ],
}

/** What no role of the server may do. */
async function asOwner(statement: string) {
  const owner = new pg.Client({ connectionString: world.ownerUrl })
  await owner.connect()
  await owner.query(statement)
  await owner.end()
}

describe('an answer that is lost', () => {
  const details = {
    ...{ firstName: 'Siân', lastName: 'Lloyd', email: `${randomUUID()}@example.org` },
    ...{ language: 'en', openToRemote: false, workSettings: [] },
  }
  test.each([
    ['hours', () => hours(), async () => (await minutesWritten()).length],
    [
      'prior credit',
      () => {
        const details = { kind: 'RTI', minutes: 600, onDay: '2026-10-01', reason: 'A course before' }
        const evidenceFileIds = [evidenceFileId]
        return [
          'grantPriorCredit',
          { details, evidenceFileIds, enrollmentId: sealId('Enrollment', enrollmentId) },
        ] as const
      },
      async () => (await minutesWritten()).length,
    ],
    [
      'a learner',
      () => ['createLearner', { details }] as const,
      () => world.database.staff.prisma.learner.count({ where: { email: details.email } }),
    ],
    [
      'an award',
      () => {
        const award = { kind: 'CPC_A', number: '01234567', awardedOn: '2026-10-05' }
        return ['recordCredential', { learnerId: sealId('Learner', learnerId), details: award }] as const
      },
      () => world.database.staff.prisma.credential.count({ where: { learnerId } }),
    ],
  ])('and is asked for again, twice, leaves %s there once', async (_what, act, count) => {
    const key = randomUUID()
    const { url, lose } = await losingAnswers(await world.url())
    lose(2)
    expect([await send(act(), { key, url }), await send(act(), { key, url }), await count()]).toEqual([
      null,
      null,
      1,
    ])
    const [field] = act()
    const done = {
      data: { [field]: { __typename: `${field.charAt(0).toUpperCase()}${field.slice(1)}Success` } },
    }
    expect([await send(act(), { key, url }), await count()]).toEqual([done, 1])
  })

  test('and that nobody kept, because the server died in between, is told as what it is', async () => {
    const key = randomUUID()
    expect(await send(hours(), { key })).toEqual(DONE_HOURS)
    await asOwner(`update done_act set answer = null, done_at = now() - interval '5 minutes'`)
    expect(await send(hours(), { key })).toEqual(ALREADY_DONE)
    expect(await minutesWritten()).toEqual([60])
  })
})

describe('a key', () => {
  test('that two send at once writes once, and both get the answer', async () => {
    const key = randomUUID()
    const answers = await Promise.all(Array.from({ length: 6 }, () => send(hours(), { key })))
    expect(answers).toEqual(Array.from({ length: 6 }, () => DONE_HOURS))
    expect(await minutesWritten()).toEqual([60])
  })

  test('that comes with other facts is refused, and a new one writes them', async () => {
    const key = randomUUID()
    expect(await send(hours(), { key })).toEqual(DONE_HOURS)
    expect(await send(hours({ minutes: 90 }), { key })).toEqual(KEY_USED)
    expect(await minutesWritten()).toEqual([60])
    expect(await send(hours({ minutes: 90 }))).toEqual(DONE_HOURS)
    expect(await minutesWritten()).toEqual([60, 90])
  })

  test('names the same act in whatever order its parts come, and however it is laid out', async () => {
    const key = randomUUID()
    expect(await send(hours(), { key })).toEqual(DONE_HOURS)
    const [field, { entries }] = hours()
    const turned = entries.map((entry) => Object.fromEntries(Object.entries(entry).reverse()))
    expect(await send([field, { entries: turned }], { key, more: '\n  # once more\n' })).toEqual(DONE_HOURS)
    expect(await minutesWritten()).toEqual([60])
  })

  test('of somebody else, by chance the same, names another act', async () => {
    const key = randomUUID()
    const other = await signedIn(world, { role: 'STAFF' })
    expect(await send(hours(), { key })).toEqual(DONE_HOURS)
    expect(await send(hours({ minutes: 90 }), { key, as: other.cookie })).toEqual(DONE_HOURS)
    expect(await minutesWritten()).toEqual([60, 90])
  })

  test('of a refusal is free again', async () => {
    const key = randomUUID()
    expect(await send(hours({ minutes: 0 }), { key })).toMatchObject({
      data: { recordHours: { __typename: 'BatchRefusedError' } },
    })
    expect(await send(hours(), { key })).toEqual(DONE_HOURS)
    expect(await minutesWritten()).toEqual([60])
  })

  test('does one thing', async () => {
    const more = 'second: recordHours(input: $input) { __typename }'
    expect(await send(hours(), { more })).toEqual({
      ...ASKED,
      data: null,
      errors: [
        {
          message:
            'A request with an Idempotency-Key does one thing: write one mutation in it, and send the others by themselves.',
          extensions: { code: 'BAD_USER_INPUT', sentence: 'SEVERAL_ACTS_UNDER_A_KEY', values: {} },
        },
      ],
    })
    expect(await minutesWritten()).toEqual([])
  })

  test.each(['short', 'x'.repeat(101), 'with some spaces in between'])('%s is none', async (key) => {
    expect(await send(hours(), { key })).toEqual({
      ...ASKED,
      errors: [
        {
          message:
            'This Idempotency-Key can’t be used. Send 16 to 100 letters, digits or signs without spaces, such as a new UUID for each act.',
          extensions: { code: 'BAD_USER_INPUT', sentence: 'KEY_UNUSABLE', values: {} },
        },
      ],
    })
    expect(await minutesWritten()).toEqual([])
  })
})

test('what is kept of an answer can be read by nobody but who has the key, and is forgotten after two days', async () => {
  const key = randomUUID()
  const { auth } = world.database
  const email = `${randomUUID()}@example.org`
  expect(
    await send(['invitePerson', { details: { email, name: 'Robin', role: 'STAFF' } }], { key }),
  ).toMatchObject({
    data: { invitePerson: { __typename: 'InvitePersonSuccess' } },
  })
  const rows = async () =>
    (
      await auth.pool.query<{ row: string }>(
        `select encode(coalesce(answer, ''), 'escape') || encode(key, 'escape') as row from done_act`,
      )
    ).rows
  expect((await rows()).filter(({ row }) => row.includes('invitePerson') || row.includes(key))).toEqual([])
  await asOwner(`update done_act set done_at = now() - interval '49 hours'`)
  await send(hours())
  await world.acts.forget()
  expect((await rows()).length).toBe(1)
})

test('a file whose answer was lost is sent again and there once', async () => {
  const { learner, learnerId: whose } = await givenEvidence(world).apprentice()
  const key = randomUUID()
  const { url, lose } = await losingAnswers(await world.url())
  const content = pdf()
  const sendFile = async (fileName: string) => {
    const query = new URLSearchParams({ learner, fileName, confirmed: 'true' })
    const answer = await fetch(`${url}/evidence?${query}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/pdf',
        'apollo-require-preflight': 'true',
        cookie,
        'idempotency-key': key,
      },
      body: content,
    }).catch(() => null)
    return answer && [answer.status, await answer.json()]
  }
  lose(1)
  expect(await sendFile('scan.pdf')).toBeNull()
  const [file] = await world.database.staff.prisma.evidenceFile.findMany({ where: { learnerId: whose } })
  expect(await sendFile('scan.pdf')).toEqual([201, { evidenceFileId: sealId('EvidenceFile', file!.id) }])
  expect(await sendFile('other.pdf')).toEqual([
    409,
    { code: 'CONFLICT', message: KEY_USED.errors[0]!.message },
  ])
  expect(await world.database.staff.prisma.evidenceFile.count({ where: { learnerId: whose } })).toBe(1)
})
