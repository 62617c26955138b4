import { numberEvents } from '@journeyline/db/events/number-events'
import { cohortCreated } from '@journeyline/domain/cohorts/acts'
import { expect, test } from 'vitest'
import { useHours } from '../../test/given/written-hours.ts'
import { openId, sealId } from '../graphql/global-id.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn } from '../kernel/viewer.ts'

const { world, facts, write } = useHours()

const EVENTS = `query ($after: String, $types: [EventType!], $last: Int) { events(after: $after, filter: { types: $types }, last: $last) {
  edges { node { id type version subjectType subjectId subject { __typename id } touches data effectiveOn actor { label } } }
  pageInfo { endCursor hasNextPage } } }`

/** What a viewer reads who goes on from a cursor. */
async function read(
  viewer: SignedIn,
  asked: { after?: string | null; types?: string[]; last?: number } = {},
) {
  await numberEvents(world.database.worker.pool)
  const { data } = await world.ask(viewer, EVENTS, asked)
  const { edges, pageInfo } = data.events
  return { events: edges.map(({ node }: { node: Record<string, unknown> }) => node), ...pageInfo }
}
const present = async (viewer: SignedIn): Promise<string | null> =>
  (await read(viewer, { last: 1 })).endCursor

test('given hours that an employer wrote, then staff and that employer read it, each with the ids that are theirs, and another employer does not', async () => {
  const { staff, maria, rival, enrollmentId, placementId, learnerId } = facts
  const cursors = [await present(staff), await present(maria), await present(rival)]
  const { rows } = await write(maria, { onDay: '2026-11-20', minutes: 480 })
  const subjectId = rows[0].hoursEntry.id
  const event = {
    ...{ id: expect.stringMatching(/^Event_/), type: 'HOURS_WRITTEN', version: 1 },
    ...{ subjectType: 'HoursEntry', subjectId, subject: { __typename: 'HoursEntry', id: subjectId } },
    ...{ effectiveOn: '2026-11-20', actor: { label: maria.name } },
  }
  const worked = { kind: 'OJT', onDay: '2026-11-20', minutes: 480 }
  const whose = { learnerId: sealId('Learner', learnerId), enrollmentId }
  expect((await read(staff, { after: cursors[0]! })).events).toEqual([
    { ...event, touches: [subjectId, ...Object.values(whose)], data: { ...whose, ...worked } },
  ])
  expect((await read(maria, { after: cursors[1]! })).events).toEqual([
    { ...event, touches: [subjectId, placementId], data: { ...worked, placementId } },
  ])
  expect((await read(rival, { after: cursors[2]! })).events).toEqual([])
})

test('given nothing new, when somebody asks again, then the answer is empty and the cursor they have stays good', async () => {
  const { staff, maria } = facts
  await write(maria, { onDay: '2026-11-20', minutes: 60 })
  const after = (await read(staff, { last: 1 })).endCursor
  expect(await read(staff, { after })).toEqual({ events: [], endCursor: null, hasNextPage: false })
  await write(maria, { onDay: '2026-11-19', minutes: 60 })
  expect(await read(staff, { after })).toMatchObject({ events: [{ type: 'HOURS_WRITTEN' }] })
})

test('given a log, when it is asked for from its end, then the latest comes first and pages go on to the earlier ones', async () => {
  const { staff, maria } = facts
  const before = await present(staff)
  for (const onDay of ['2026-11-17', '2026-11-18', '2026-11-19']) await write(maria, { onDay, minutes: 60 })
  const since = (await read(staff, { after: before })).events.map(({ id }: { id: string }) => id)
  const latest = async (after: string | null = null) => {
    const { data } = await world.ask(
      staff,
      `query ($after: String) { events(first: 2, after: $after, orderBy: { field: POSITION, direction: DESC }) {
        nodes { id } pageInfo { endCursor hasNextPage } } }`,
      { after },
    )
    return data.events
  }
  const first = await latest()
  const next = await latest(first.pageInfo.endCursor)
  const seen = [...first.nodes, ...next.nodes].map(({ id }: { id: string }) => id)
  expect(seen.slice(0, 3)).toEqual([...since].reverse())
  expect(first.pageInfo.hasNextPage).toBe(true)
})

test('given a transaction that commits late, when a reader has gone on meanwhile, then its event comes behind and is not missed', async () => {
  const { staff, maria } = facts
  const { id } = await world.given.cohort()
  let [reader, after] = [[] as string[], await present(staff)]
  const go = async () => {
    const { events, endCursor } = await read(staff, { after })
    reader = [...reader, ...events.map(({ type }: { type: string }) => type)]
    after = endCursor ?? after
  }
  await staff.transaction(async (tx) => {
    const { programId } = await tx.cohort.findUniqueOrThrow({ where: { id } })
    await record(tx, staff, cohortCreated(id, {}, { programId }))
    await write(maria, { onDay: '2026-11-20', minutes: 60 })
    await go()
  })
  await go()
  expect(reader).toEqual(['HOURS_WRITTEN', 'COHORT_CREATED'])
})

test('given a credential that was removed, then an event says which, and there is nothing left to look at', async () => {
  const { staff, learnerId } = facts
  const db = world.database.staff.prisma
  const { id } = await db.credential.create({ data: { learnerId, kind: 'CPC' } })
  const after = await present(staff)
  const credentialId = sealId('Credential', id)
  const input = { credentialId, expectedVersion: 1 }
  await world.ask(
    staff,
    'mutation ($input: DeleteCredentialInput!) { deleteCredential(input: $input) { __typename } }',
    { input },
  )
  const removed = { subjectType: 'Credential', subjectId: credentialId, subject: null, data: {} }
  expect((await read(staff, { after })).events).toMatchObject([
    { type: 'RECORD_REMOVED', ...removed, touches: [credentialId], actor: { label: staff.name } },
    { type: 'CREDENTIAL_REMOVED', subjectType: 'Learner', data: { credentialId } },
  ])
  expect((await read(staff, { after, types: ['RECORD_REMOVED'] })).events).toHaveLength(1)
  expect((await read(staff, { after, types: [] })).events).toEqual([])
})

test('given an apprentice who went on to another stage, then the employer is told that something moved, and nothing of whom; the employment that ended with it is its own', async () => {
  const { staff, maria, enrollmentId, placementId } = facts
  const after = await present(maria)
  const { data } = await world.ask(
    staff,
    'mutation ($input: ChangeStageInput!) { changeStage(input: $input) { __typename } }',
    {
      input: {
        moves: [{ enrollmentId, expectedVersion: 1 }],
        ...{ toStage: 'WITHDRAWN', effectiveOn: '2026-11-20', reason: 'Moved to another state' },
        leavingReason: 'MOVED_AWAY',
      },
    },
  )
  expect(data.changeStage.__typename).toBe('ChangeStageSuccess')
  const nothing = { subjectType: null, subjectId: null, subject: null, touches: [], data: {} }
  const employerId = sealId('Employer', maria.employerId!)
  expect((await read(maria, { after })).events).toEqual([
    {
      ...{ id: expect.any(String), type: 'ENROLLMENT_STAGE_CHANGED', version: 1, effectiveOn: '2026-11-20' },
      ...{ ...nothing, actor: { label: 'Somebody else' } },
    },
    {
      ...{ id: expect.any(String), type: 'PLACEMENT_ENDED', version: 1, effectiveOn: '2026-11-20' },
      ...{ subjectType: 'Placement', subjectId: placementId, touches: [placementId, employerId] },
      ...{ subject: { __typename: 'Placement', id: placementId }, actor: { label: 'Staff' } },
      data: { employerId, endedOn: '2026-11-20', version: 2 },
    },
  ])
})

test('given an employment that has ended, when the learner goes on or is renamed, then the former employer hears nothing', async () => {
  const { staff, maria, enrollmentId, placementId } = facts
  await world.database.staff.prisma.placement.update({
    where: { id: openId(placementId).id },
    data: { endedOn: new Date('2026-11-20') },
  })
  const after = await present(maria)
  const { data } = await world.ask(
    staff,
    'mutation ($input: ChangeStageInput!) { changeStage(input: $input) { __typename } }',
    {
      input: {
        moves: [{ enrollmentId, expectedVersion: 1 }],
        ...{ toStage: 'WITHDRAWN', effectiveOn: '2026-11-22', reason: 'Moved to another state' },
        leavingReason: 'MOVED_AWAY',
      },
    },
  )
  expect(data.changeStage.__typename).toBe('ChangeStageSuccess')
  expect((await read(maria, { after })).events).toEqual([])
})

test('given plain staff, when people join, then staff admins alone are told', async () => {
  const { staff, admin } = facts
  const asked = { types: ['PERSON_INVITED'] }
  const invite = `mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { __typename } }`
  const input = { details: { email: 'new@events.example', name: 'New Person', role: 'STAFF' } }
  expect((await world.ask(admin, invite, { input })).data.invitePerson.__typename).toBe('InvitePersonSuccess')
  expect((await read(admin, { ...asked, last: 1 })).events).toMatchObject([{ type: 'PERSON_INVITED' }])
  expect((await read(staff, { ...asked, last: 1 })).events).toEqual([])
})

test('given a shortlist, when somebody is taken off it, then its employer is told, and neither staff nor another employer', async () => {
  const { staff, maria, rival } = facts
  const { id } = await world.given.candidate()
  const candidateId = sealId('Candidate', id)
  const acts = [
    ['createShortlistEntry', 'CreateShortlistEntry', { candidateId, details: {} }],
    ['deleteShortlistEntry', 'DeleteShortlistEntry', { candidateId }],
  ] as const
  for (const [act, type, input] of acts) {
    const { data } = await world.ask(
      maria,
      `mutation ($input: ${type}Input!) { ${act}(input: $input) { __typename } }`,
      { input },
    )
    expect(data[act].__typename).toBe(`${type}Success`)
  }
  const removed = async (viewer: SignedIn) =>
    (await read(viewer, { types: ['RECORD_REMOVED'] })).events.filter(
      ({ subjectType }: { subjectType: string }) => subjectType === 'ShortlistEntry',
    ).length
  expect([await removed(maria), await removed(staff), await removed(rival)]).toEqual([1, 0, 0])
})
