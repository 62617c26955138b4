import { expect, test } from 'vitest'
import { useWorld } from '../../../test/kit.ts'
import { sealId } from '../../graphql/global-id.ts'
import type { Viewer } from '../../kernel/viewer.ts'

const world = useWorld()

const ENTRY = 'candidate { displayName shortlistEntry { note version addedBy { label } } }'
const ADD = `mutation($input: CreateShortlistEntryInput!) { createShortlistEntry(input: $input) { __typename
  ... on Refusal { message } ... on InputError { message fields { path message } } ... on CreateShortlistEntrySuccess { ${ENTRY} } } }`
const NOTE = `mutation($input: UpdateShortlistEntryInput!) { updateShortlistEntry(input: $input) { __typename
  ... on Refusal { message } ... on InputError { path } ... on StaleVersionError { currentVersion changedBy }
  ... on UpdateShortlistEntrySuccess { ${ENTRY} } } }`
const REMOVE = `mutation($input: DeleteShortlistEntryInput!) { deleteShortlistEntry(input: $input) { __typename
  ... on DeleteShortlistEntrySuccess { removedId ${ENTRY} } } }`
const LIST = '{ shortlist { totalCount edges { node { id note candidate { displayName } } } } }'

const ask = async (viewer: Viewer, document: string, input: object) => {
  const { data, errors } = await world.ask(viewer, document, { input })
  expect(errors).toBeUndefined()
  return Object.values(data)[0]
}

test('a candidate is added, noted and taken off; adding again keeps the first note', async () => {
  const viewer = await world.given.employerPerson()
  const candidateId = sealId('Candidate', (await world.given.candidate()).id)
  const entry = (note: string | null, version: number) => ({
    candidate: {
      displayName: 'Noor K.',
      shortlistEntry: { note, version, addedBy: { label: 'Maria Delgado' } },
    },
  })
  expect(await ask(viewer, ADD, { candidateId, details: { note: ' Call in May ' } })).toMatchObject(
    entry('Call in May', 1),
  )
  expect(await ask(viewer, ADD, { candidateId, details: { note: 'Another' } })).toMatchObject(
    entry('Call in May', 1),
  )
  const note = (expectedVersion: number, details: object) =>
    ask(viewer, NOTE, { candidateId, expectedVersion, details })
  expect(await note(1, { note: 'Another' })).toMatchObject(entry('Another', 2))
  expect(await note(2, {})).toMatchObject(entry('Another', 2))
  for (const empty of ['', ' '])
    expect(await note(2, { note: empty })).toMatchObject({
      __typename: 'InputError',
      path: ['details', 'note'],
    })
  expect(await note(2, { note: null })).toMatchObject(entry(null, 3))
  for (const removedId of [expect.any(String), null]) {
    expect(await ask(viewer, REMOVE, { candidateId })).toMatchObject({
      ...{ removedId, candidate: { shortlistEntry: null } },
    })
  }
  expect(await note(3, { note: 'Late' })).toEqual({
    __typename: 'NotFoundError',
    message: 'Noor K. is not on your shortlist. Add the candidate first.',
  })
})

test('two colleagues who add a candidate at once add it once', async () => {
  const { id: employerId } = await world.given.employer()
  const [one, other] = [
    await world.given.employerPerson(employerId),
    await world.given.employerPerson(employerId),
  ]
  const candidateId = sealId('Candidate', (await world.given.candidate()).id)
  await Promise.all([one, other, one, other].map((viewer) => ask(viewer, ADD, { candidateId, details: {} })))
  expect((await world.ask(other, LIST)).data.shortlist.totalCount).toBe(1)
})

test('of two colleagues who write the note at once the later is told, unless both wrote the same', async () => {
  const { id: employerId } = await world.given.employer()
  const one = await world.given.employerPerson(employerId)
  const other = await world.given.employerPerson(employerId)
  const candidateId = sealId('Candidate', (await world.given.candidate()).id)
  await ask(one, ADD, { candidateId, details: {} })
  const note = (viewer: Viewer, text: string) =>
    ask(viewer, NOTE, { candidateId, expectedVersion: 1, details: { note: text } })
  const answers = await Promise.all([note(one, 'Call in May'), note(other, 'Call in June')])
  expect(answers).toContainEqual(expect.objectContaining({ __typename: 'UpdateShortlistEntrySuccess' }))
  expect(answers).toContainEqual({
    ...{ __typename: 'StaleVersionError', currentVersion: 2, changedBy: 'UNKNOWN' },
    message: 'The shortlist entry was changed meanwhile. Read it again, look at the change, and try again.',
  })
  const { data } = await world.ask(one, LIST)
  const standing = data.shortlist.edges[0].node.note
  expect(await note(other, standing)).toMatchObject({
    candidate: { shortlistEntry: { note: standing, version: 2 } },
  })
})

test("a shortlist is its employer's alone: no other employer and no staff see it, anywhere", async () => {
  const [mine, theirs] = [await world.given.employerPerson(), await world.given.employerPerson()]
  const candidateId = sealId('Candidate', (await world.given.candidate()).id)
  await ask(mine, ADD, { candidateId, details: { note: 'Private words' } })
  const entryId = (await world.ask(mine, LIST)).data.shortlist.edges[0].node.id

  expect((await world.ask(theirs, LIST)).data).toEqual({ shortlist: { totalCount: 0, edges: [] } })
  expect((await world.ask(await world.given.staff(), LIST)).errors?.[0]?.extensions).toEqual({
    ...{ code: 'FORBIDDEN', sentence: 'NOT_ALLOWED', values: {} },
  })
  const entry = 'query ($id: ID!) { node(id: $id) { id } }'
  const ofCandidate = 'query ($id: ID!) { node(id: $id) { ... on Candidate { shortlistEntry { note } } } }'
  const staff = await world.given.staff('STAFF_ADMIN')
  for (const viewer of [theirs, staff])
    expect(await world.ask(viewer, entry, { id: entryId })).toEqual({ data: { node: null } })
  expect(await world.ask(theirs, ofCandidate, { id: candidateId })).toEqual({
    data: { node: { shortlistEntry: null } },
  })
  expect((await world.ask(staff, ofCandidate, { id: candidateId })).errors?.[0]?.extensions).toEqual({
    ...{ code: 'FORBIDDEN', sentence: 'NOT_ALLOWED', values: {} },
  })
  await ask(theirs, REMOVE, { candidateId })
  expect((await world.ask(mine, LIST)).data.shortlist.edges[0].node.note).toBe('Private words')
  const trail = await world.database.staff.prisma.auditEntry.findMany()
  expect(JSON.stringify(trail)).not.toContain('Private words')
})

test('a candidate that does not exist is not added, nor one by a staff member, nor with an endless note', async () => {
  const viewer = await world.given.employerPerson()
  const candidate = await world.given.candidate()
  const candidateId = sealId('Candidate', candidate.id)
  expect(
    await ask(viewer, ADD, { candidateId: sealId('Candidate', candidate.enrollment.id), details: {} }),
  ).toMatchObject({ __typename: 'NotFoundError' })
  expect(await ask(viewer, ADD, { candidateId, details: { note: 'x'.repeat(1001) } })).toEqual({
    __typename: 'InputError',
    message: 'Shorten the note to 1000 characters or fewer.',
    fields: [{ path: ['details', 'note'], message: 'Shorten the note to 1000 characters or fewer.' }],
  })
  const { errors } = await world.ask(await world.given.staff(), ADD, { input: { candidateId, details: {} } })
  expect(errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN', sentence: 'NOT_ALLOWED', values: {} })
})
