import { expect, test } from 'vitest'
import { givenEvidence } from '../../test/given/evidence.ts'
import { useWorld } from '../../test/kit.ts'
import { sealId } from '../graphql/global-id.ts'

const world = useWorld()

const SHOWN = `credentials { kind version evidence { name } } examAttempts { evidence { name } }
  ceuEntries { edges { node { evidence { name } } } }`
const act = (name: string) => {
  const type = name.charAt(0).toUpperCase() + name.slice(1)
  return `mutation($input: ${type}Input!) { answer: ${name}(input: $input) { __typename ... on Refusal { message }
    ... on ${type}Success { learner { ${SHOWN} } } } }`
}

async function someone() {
  const staff = await world.given.staff()
  const row = await world.given.learner()
  const learnerId = sealId('Learner', row.id)
  const send = async (name: string, input: object) => {
    const { data, errors } = await world.ask(staff, act(name), { input })
    expect(errors).toBeUndefined()
    return data.answer
  }
  const file = async () =>
    sealId('EvidenceFile', await givenEvidence(world).file(staff, { learner: learnerId }))
  return { learnerId, row, send, file }
}

const scans = (many: number) => Array(many).fill({ name: 'scan.pdf' })
const skill = { kind: 'ESW_COMMUNICATION', awardedOn: '2026-10-01' }
const exam = { exam: 'CPC', satOn: '2026-10-01', outcome: 'PASSED' }
const webinar = {
  ...{ indexNumber: '1A', sponsor: 'AAPC', title: 'Modifiers', units: 150, earnedOn: '2026-11-01' },
  ...{ bodies: ['AAPC'], hiimDomain: true, fromAhima: false },
}

test('files prove the award, the attempt and the CEUs they were sent in for', async () => {
  const { learnerId, send, file } = await someone()
  await send('recordCredential', { learnerId, details: skill, evidenceFileIds: [await file(), await file()] })
  await send('recordExamAttempt', { learnerId, details: exam, evidenceFileIds: [await file()] })
  expect(
    await send('recordCeuEntry', { learnerId, details: webinar, evidenceFileIds: [await file()] }),
  ).toMatchObject({
    learner: {
      credentials: [{ evidence: scans(2) }],
      examAttempts: [{ evidence: scans(1) }],
      ceuEntries: { edges: [{ node: { evidence: scans(1) } }] },
    },
  })
})

test('a certificate that comes later is added when the award is corrected', async () => {
  const { learnerId, row, send, file } = await someone()
  await send('recordCredential', { learnerId, details: skill, evidenceFileIds: [await file()] })
  const { id } = await world.database.staff.prisma.credential.findFirstOrThrow({
    where: { learnerId: row.id },
  })
  const edit = { credentialId: sealId('Credential', id), expectedVersion: 1, details: {} }
  expect(await send('updateCredential', { ...edit, evidenceFileIds: [await file()] })).toMatchObject({
    learner: { credentials: [{ version: 1, evidence: scans(2) }] },
  })
})

test("a file that can't prove it leaves nothing written down", async () => {
  const { learnerId, row, send } = await someone()
  const other = await someone()
  const evidenceFileIds = [await other.file()]
  const refused = {
    __typename: 'RuleError',
    message: 'scan.pdf was sent in for somebody else. Add the file here again.',
  }
  expect(await send('recordCredential', { learnerId, details: skill, evidenceFileIds })).toEqual(refused)
  expect(await send('recordExamAttempt', { learnerId, details: exam, evidenceFileIds })).toEqual(refused)
  expect(await send('recordCeuEntry', { learnerId, details: webinar, evidenceFileIds })).toEqual(refused)
  const db = world.database.staff.prisma
  const where = { learnerId: row.id }
  expect([
    await db.credential.count({ where }),
    await db.examAttempt.count({ where }),
    await db.ceuEntry.count({ where }),
  ]).toEqual([0, 0, 0])
})

test('a removed file proves nothing any more', async () => {
  const { learnerId, send, file } = await someone()
  const evidenceFileId = await file()
  await send('recordCredential', { learnerId, details: skill, evidenceFileIds: [evidenceFileId] })
  const staff = await world.given.staff()
  await world.ask(
    staff,
    'mutation($input: RemoveEvidenceInput!) { removeEvidence(input: $input) { __typename } }',
    { input: { evidenceFileId, reason: 'It shows a patient.' } },
  )
  const { data } = await world.ask(
    staff,
    'query($id: ID!) { node(id: $id) { ... on Learner { credentials { evidence { name } } } } }',
    { id: learnerId },
  )
  expect(data.node.credentials).toEqual([{ evidence: [] }])
})
