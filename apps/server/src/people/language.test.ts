import { LABELS_IN } from '@journeyline/domain/language/labels'
import { SENTENCES_IN as DOMAIN_IN } from '@journeyline/domain/language/sentences'
import { speakWelsh } from '@journeyline/messages/testing/another-language'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { givenSessions } from '../../test/given/sessions.ts'
import { type Answer, NOBODY, ORIGIN, useWorld } from '../../test/kit.ts'
import { readPdf } from '../../test/read-pdf.ts'
import { sealId } from '../graphql/global-id.ts'
import { SENTENCES_IN } from '../words/say.ts'

const SERVER = { ARGUMENT_NOT_AN_ID: 'Nid id yw {text}.', PATH_NOT_AN_ID: 'Nid id yw {text}.' }

let forget: () => void
beforeAll(() => {
  forget = speakWelsh<object>([DOMAIN_IN, {}], [SENTENCES_IN, SERVER], [LABELS_IN, {}])
})
afterAll(() => forget())

const world = useWorld()
const { signedIn, ask, anotherServer } = givenSessions(world)

const CHOOSE = `mutation($input: UpdateViewerInput!) { updateViewer(input: $input) { __typename
  ... on InputError { fields { path message code values } } ... on UpdateViewerSuccess { viewer { language } } } }`

const chooses = async (cookie: string, language: string | null) =>
  (await ask(cookie, CHOOSE, { variables: { input: { details: { language } } } })).data.updateViewer

/** The language that somebody has chosen, as a server knows it. */
const chosen = async (cookie: string, url?: string) =>
  (await ask(cookie, '{ viewer { language } }', url ? { url } : {})).data.viewer.language

/** What the API, and what a route beside it, say to who asks in English for what is not there. */
async function refusals(cookie: string) {
  const sent = async (path: string, request: RequestInit = {}) => {
    const headers = { cookie, 'accept-language': 'en', 'content-type': 'application/json', origin: ORIGIN }
    return (await fetch(`${await world.url()}${path}`, { ...request, headers })).json()
  }
  const query = '{ node(id: "x") { id } }'
  const { errors } = (await sent('/graphql', { method: 'POST', body: JSON.stringify({ query }) })) as Answer
  const { message } = (await sent('/documents/work-process-schedule/x')) as { message: string }
  return [errors?.[0]?.message, message]
}

async function givenPerson(role: 'STAFF' | 'EMPLOYER') {
  return signedIn({ role, ...(role === 'EMPLOYER' && { employerId: (await world.given.employer()).id }) })
}

test.each(['STAFF', 'EMPLOYER'] as const)(
  'one of role %s is spoken to in the language that they chose, at once and by every server',
  async (role) => {
    const { id, cookie } = await givenPerson(role)
    const elsewhere = await anotherServer()
    expect([await chosen(cookie), await chosen(cookie, elsewhere)]).toEqual([null, null])

    const done = (language: string | null) => ({ __typename: 'UpdateViewerSuccess', viewer: { language } })
    expect(await chooses(cookie, 'cy')).toEqual(done('cy'))
    expect([await chosen(cookie), await chosen(cookie, elsewhere)]).toEqual(['cy', 'cy'])
    expect(await refusals(cookie)).toEqual([expect.stringContaining('Nid id yw x.'), 'Nid id yw x.'])
    expect(await chooses(cookie, 'cy')).toEqual(done('cy'))
    expect(await chooses(cookie, null)).toEqual(done(null))
    expect(await refusals(cookie)).toEqual([
      expect.stringContaining('"x" is not an id.'),
      '"x" is not an id. Use ids exactly as the API gave them.',
    ])

    const trail = await world.database.staff.prisma.auditEntry.findMany({
      where: { subjectId: id, act: 'person.language_chosen' },
      orderBy: { id: 'asc' },
      select: { actorId: true, detail: true },
    })
    expect(trail).toEqual([
      { actorId: id, detail: { language: 'cy' } },
      { actorId: id, detail: { language: null } },
    ])
  },
)

test('what they print is in their language, too, unless its address says another', async () => {
  const { cookie } = await givenPerson('STAFF')
  const { programVersionId } = await world.given.enrollment()
  await chooses(cookie, 'cy')
  const schedule = `${await world.url()}/documents/work-process-schedule/${sealId('ProgramVersion', programVersionId)}`
  const printed = async (search = '') => {
    const answer = await fetch(`${schedule}${search}`, { headers: { cookie, 'accept-language': 'en' } })
    return (await readPdf(new Uint8Array(await answer.arrayBuffer()))).language
  }
  expect([await printed(), await printed('?language=en')]).toEqual(['cy', 'en-US'])
})

test('a language that is not there is refused with those that are, and nobody without a session chooses one', async () => {
  const { cookie } = await givenPerson('EMPLOYER')
  expect(await chooses(cookie, 'fr')).toEqual({
    __typename: 'InputError',
    fields: [
      {
        ...{ path: ['details', 'language'], code: 'LANGUAGE_UNKNOWN', values: { languages: ['en', 'cy'] } },
        message: 'Name a language that is spoken here: English or Welsh.',
      },
    ],
  })
  expect(await chooses(cookie, 'en-XA')).toMatchObject({ __typename: 'InputError' })
  expect(await chosen(cookie)).toBeNull()
  const { errors } = await world.ask(NOBODY, CHOOSE, { input: { details: { language: 'en' } } })
  expect(errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED', sentence: 'SIGN_IN_FIRST', values: {} })
})

test('a language that is spoken no longer counts as none; whoever is removed has none', async () => {
  const { id, cookie } = await givenPerson('STAFF')
  const { prisma } = world.database.auth
  await prisma.user.update({ where: { id }, data: { language: 'fr' } })
  expect(await chosen(cookie)).toBeNull()
  const admin = await world.given.staff('STAFF_ADMIN')
  await world.ask(
    admin,
    'mutation($input: RemovePersonInput!) { removePerson(input: $input) { __typename } }',
    { input: { personId: sealId('Person', id) } },
  )
  expect(await prisma.user.findUniqueOrThrow({ where: { id } })).toMatchObject({
    email: null,
    language: null,
  })
})
