import { LABELS, type Noun } from '@journeyline/domain/language/labels'
import type { Language } from '@journeyline/messages/language'
import type { GraphQLInterfaceType } from 'graphql'
import { expect, test } from 'vitest'
import { NOBODY, useWorld } from '../../test/kit.ts'
import { sealId } from '../graphql/global-id.ts'
import { nounOf } from '../graphql/row-id.ts'
import type { Viewer } from '../kernel/viewer.ts'
import { schema } from '../start/schema.ts'
import { refusalWord } from './refusals.ts'
import { say } from './say.ts'

const world = useWorld()

async function errorOf(viewer: Viewer, document: string, variables = {}, language: Language = 'en') {
  return (await world.ask(viewer, document, variables, language)).errors?.[0]
}

const PAGE = 'query ($first: Int) { imports(first: $first) { totalCount } }'
const MANY = '{ __typename }'.replace(
  '__typename',
  Array.from({ length: 51 }, (_, at) => `a${at}: __typename`).join(' '),
)

test('an error of the API itself has a code, that of its sentence, and the facts in it, none where there are none', async () => {
  const staff = await world.given.staff()
  expect(await errorOf(NOBODY, PAGE)).toMatchObject({
    message: 'Sign in first; your session may have expired.',
    extensions: { code: 'UNAUTHENTICATED', sentence: 'SIGN_IN_FIRST', values: {} },
  })
  expect(await errorOf(await world.given.employerPerson(), PAGE)).toMatchObject({
    message: 'Your account may not do or see this. Ask a staff administrator if you need it.',
    extensions: { code: 'FORBIDDEN', sentence: 'NOT_ALLOWED', values: {} },
  })
  expect(await errorOf(staff, PAGE, { first: 2001 })).toMatchObject({
    message: 'first is 2001, and 2000 is the limit. Ask for 2000 or fewer, then for the next page.',
    extensions: {
      ...{ code: 'PAGE_TOO_LARGE', sentence: 'PAGE_TOO_LARGE', inputPath: ['first'] },
      values: { argument: 'first', size: 2001, most: 2000 },
    },
  })
  expect(await errorOf(staff, MANY)).toMatchObject({
    message: 'This document has 51 fields at its root, and 50 is the limit of a query. Send several.',
    extensions: {
      ...{ code: 'QUERY_TOO_COSTLY', sentence: 'DOCUMENT_ASKS_TOO_MUCH' },
      values: { count: 51, limit: 50, operation: 'query' },
    },
  })
})

test('it is said in the language that is asked for, and what GraphQL puts around it stays', async () => {
  const staff = await world.given.staff()
  const said = async (document: string, variables = {}, viewer: Viewer = staff) =>
    (await errorOf(viewer, document, variables, 'pseudo'))?.message
  expect(await said(PAGE, {}, NOBODY)).not.toContain('Sign in')
  expect(await said(PAGE, { first: 2001 })).toMatch(/first .*2001.*2000/)
  expect(await said(PAGE, { first: 2001 })).not.toContain('limit')
  expect(await said(MANY)).not.toContain('document')
  const day = await said(
    'query ($id: ID!, $day: LocalDate) { node(id: $id) { ... on Enrollment { progress(asOf: $day) { asOf } } } }',
    { id: sealId('Enrollment', crypto.randomUUID()), day: 'Monday' },
  )
  expect(day).toMatch(/^Variable "\$day" got invalid value "Monday"; /)
  expect(day).not.toContain('is not a day')
})

test('every type whose rows have ids has one name in sentences, and nothing else has', () => {
  const types = schema.getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType)
  expect(types.map(({ name }) => nounOf(name)).sort()).toEqual(Object.keys(LABELS.noun).sort())
  expect(new Set(Object.values(LABELS.noun)).size).toBe(types.length)
  const stale = (thing: Noun) => say(refusalWord('THING_CHANGED_MEANWHILE', { thing, by: 'SOMEBODY_ELSE' }))
  expect(stale('SIGN_OFF')).toMatch(/^The sign-off was changed by somebody else meanwhile\. /)
})

test('a refusal of a query is told in that language, too, with its facts', async () => {
  const staff = await world.given.staff()
  const asked = 'query ($id: ID!) { pipelineSnapshot(programId: $id) { asOf } }'
  expect(await errorOf(staff, asked, { id: 'x' })).toMatchObject({
    message:
      '"x" is not an id. Use ids exactly as the API gave them, or a reference of yours such as Learner:payroll:00017.',
    extensions: {
      ...{ code: 'MALFORMED_ID', sentence: 'ARGUMENT_NOT_AN_ID', values: { text: 'x' } },
      inputPath: ['programId'],
    },
  })
  expect((await errorOf(staff, asked, { id: 'x' }, 'pseudo'))?.message).not.toContain('is not an id')
})

test('a variable that can not be read is told with its place, in whichever list it is', async () => {
  const staff = await world.given.staff()
  const write = 'mutation ($input: RecordHoursInput!) { recordHours(input: $input) { __typename } }'
  const entry = { apprentice: { learnerId: 'L' }, kind: 'OJT', onDay: '2026-11-20', minutes: 60 }
  const input = { entries: [entry, { ...entry, onDay: 'Monday' }, { ...entry, minutes: 'x' }] }
  const { errors } = await world.ask(staff, write, { input })
  expect(errors?.map(({ extensions }) => extensions)).toMatchObject([
    { code: 'BAD_USER_INPUT', inputPath: ['input', 'entries', '1', 'onDay'] },
    { code: 'BAD_USER_INPUT', inputPath: ['input', 'entries', '2', 'minutes'] },
  ])
})
