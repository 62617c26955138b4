import { expect, test } from 'vitest'
import { useWorld } from '../../../test/kit.ts'
import { sealId } from '../../graphql/global-id.ts'

const world = useWorld()

const DONE = `learner { examAttempts { exam satOn outcome scorePercent note attemptNumber recordedBy { label } }
  credentials { kind number awardedOn } walletSteps { kind title now } }`
const RECORD = `mutation($input: RecordExamAttemptInput!) { answer: recordExamAttempt(input: $input) { __typename
  ... on Refusal { message } ... on RuleError { path } ... on InputError { fields { path message } }
  ... on AlreadyThereError { path existing { __typename id } } ... on RecordExamAttemptSuccess { examAttempt { id exam } credential { kind } ${DONE} } } }`
const REMOVE = `mutation($input: DeleteExamAttemptInput!) { answer: deleteExamAttempt(input: $input) { __typename
  ... on Refusal { message } ... on DeleteExamAttemptSuccess { removedId ${DONE} } } }`

async function someone() {
  const staff = await world.given.staff()
  const learner = await world.given.learner()
  const send = async (document: string, input: object) => {
    const { data, errors } = await world.ask(staff, document, { input })
    expect(errors).toBeUndefined()
    return data.answer
  }
  const record = (details: object, certification?: object) =>
    send(RECORD, { learnerId: sealId('Learner', learner.id), details, certification })
  return { staff, learner, send, record }
}

const failed = { exam: 'CPC', satOn: '2026-09-01', outcome: 'FAILED', scorePercent: 64, note: 'Online' }
const passed = { exam: 'CPC', satOn: '2026-11-02', outcome: 'PASSED', scorePercent: 81 }

test('a failed attempt asks for the next one; a pass brings the apprentice form into the wallet in the same act', async () => {
  const { record } = await someone()
  const recordedBy = { label: 'Sam Okafor' }
  const first = { ...failed, attemptNumber: 1, recordedBy }
  expect(await record(failed)).toEqual({
    __typename: 'RecordExamAttemptSuccess',
    ...{ examAttempt: { id: expect.any(String), exam: 'CPC' }, credential: null },
    learner: {
      examAttempts: [first],
      credentials: [],
      walletSteps: [{ kind: 'SIT_EXAM', title: 'Plan the next attempt at CPC', now: true }],
    },
  })
  expect(await record(passed, { experienceProven: false, number: '01234567' })).toEqual({
    __typename: 'RecordExamAttemptSuccess',
    ...{ examAttempt: { id: expect.any(String), exam: 'CPC' }, credential: { kind: 'CPC_A' } },
    learner: {
      examAttempts: [{ ...passed, note: null, attemptNumber: 2, recordedBy }, first],
      credentials: [{ kind: 'CPC_A', number: '01234567', awardedOn: '2026-11-02' }],
      walletSteps: [
        { kind: 'EARN_CEUS', title: 'Earn 36 CEUs for AAPC', now: false },
        { kind: 'TAKE_A_AWAY', title: 'The A of CPC-A stays for now', now: false },
      ],
    },
  })
})

test('with experience proven the pass gives the full form, and without asking it gives none', async () => {
  const { record } = await someone()
  expect(
    await record({ ...passed, exam: 'COC', scorePercent: null }, { experienceProven: true }),
  ).toMatchObject({
    learner: { credentials: [{ kind: 'COC', number: null, awardedOn: '2026-11-02' }] },
  })
  expect(await record(passed)).toMatchObject({
    learner: {
      credentials: [{ kind: 'COC' }],
      walletSteps: [{ kind: 'RECORD_CERTIFICATION', title: 'Record CPC-A' }, { kind: 'EARN_CEUS' }],
    },
  })
})

test('a certification that cannot be given leaves no attempt behind', async () => {
  const { record, learner } = await someone()
  const db = world.database.staff.prisma
  const held = await db.credential.create({ data: { learnerId: learner.id, kind: 'CPC_A' } })
  expect(await record(passed, { experienceProven: false })).toEqual({
    ...{ __typename: 'AlreadyThereError', path: ['certification'] },
    existing: { __typename: 'Credential', id: sealId('Credential', held.id) },
    message: 'Noor Khan already has CPC-A on record. Change that entry instead.',
  })
  expect(await record(failed, { experienceProven: false })).toEqual({
    __typename: 'InputError',
    message: 'Only a passed exam gives a certification. Leave the certification out.',
    fields: [
      {
        path: ['certification'],
        message: 'Only a passed exam gives a certification. Leave the certification out.',
      },
    ],
  })
  expect(await db.examAttempt.count({ where: { learnerId: learner.id } })).toBe(0)
  expect(await db.auditEntry.count({ where: { subjectId: learner.id } })).toBe(0)
})

test('the same exam is sat once a day, also when two write it down at once', async () => {
  const { record } = await someone()
  const [one, other] = await Promise.all([record(failed), record(failed)])
  expect(other).toEqual(one)
  expect(await record({ ...failed, note: 'Ill' })).toEqual({
    ...{ __typename: 'AlreadyThereError', path: ['details', 'satOn'] },
    existing: { __typename: 'ExamAttempt', id: one.examAttempt.id },
    message:
      'Noor Khan already has an attempt at CPC on September 1, 2026. Change that one, or give another day.',
  })
  expect(await record({ ...failed, satOn: '2026-11-24' })).toMatchObject({
    __typename: 'RuleError',
    path: ['details', 'satOn'],
  })
  expect(await record({ ...failed, satOn: '2026-11-01', scorePercent: 70 })).toMatchObject({
    fields: [
      {
        path: ['details', 'scorePercent'],
        message: 'CPC is passed at 70 percent or more. Check the score and the outcome.',
      },
    ],
  })
})

test('an attempt written down by mistake is removed, the others are counted anew, and the audit trail keeps it', async () => {
  const { record, send, learner } = await someone()
  const db = world.database.staff.prisma
  await record(failed)
  await record(passed)
  const row = await db.examAttempt.findFirstOrThrow({ where: { learnerId: learner.id, outcome: 'FAILED' } })
  const input = { examAttemptId: sealId('ExamAttempt', row.id) }
  const answers = await Promise.all([send(REMOVE, input), send(REMOVE, input)])
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
    'DeleteExamAttemptSuccess',
    'NotFoundError',
  ])
  expect(answers.find(({ learner }) => learner).learner.examAttempts).toMatchObject([
    { outcome: 'PASSED', attemptNumber: 1 },
  ])
  const [latest] = await db.auditEntry.findMany({
    where: { subjectId: learner.id },
    orderBy: { id: 'desc' },
    take: 1,
  })
  expect(latest).toMatchObject({
    act: 'exam.removed',
    detail: { before: { kind: 'CPC', outcome: 'FAILED', scorePercent: 64, note: 'Online' } },
  })
})
