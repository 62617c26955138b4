import { expect, test } from 'vitest'
import { answersOf } from '../../../test/given/batch-rows.ts'
import { useHours } from '../../../test/given/written-hours.ts'
import { sealId } from '../../graphql/global-id.ts'
import type { ErrorPolicy } from '../../kernel/batch.ts'
import type { SignedIn } from '../../kernel/viewer.ts'

const { world, facts, written, decide, totals } = useHours()

const ENTRY =
  'hoursEntry { minutes onDay note reason status reference corrects { id reversedBy { minutes reason } correctedBy { minutes } } }'

/** Corrects entries, each for the same reason where it gives none. */
const correct = async (
  viewer: SignedIn,
  entries: Record<string, unknown>[],
  errorPolicy: ErrorPolicy = 'ALL_OR_NOTHING',
) => {
  const { data, errors } = await world.ask(
    viewer,
    `mutation ($input: CorrectHoursInput!) { correctHours(input: $input) { __typename
      ${answersOf('correctHours', ENTRY)} ... on Refusal { message path } } }`,
    { input: { errorPolicy, entries: entries.map((entry) => ({ reason: 'Read off wrongly', ...entry })) } },
  )
  return data?.correctHours ?? errors
}

/** An approved entry of Maria's, of 480 minutes on November 20 where nothing else is said. */
const approved = async (entry: Record<string, unknown> = {}) => {
  const id = await written(facts.staff, entry)
  await decide(facts.maria, 'approve', [id])
  return id
}

test('given approved hours, then they are taken back and what is right waits in their place, at once', async () => {
  const id = await approved({ note: 'Charts', reference: 'sheet 7' })
  const answer = await correct(facts.staff, [
    { hoursEntryId: id, details: { minutes: 420, note: null }, reference: 'sheet 7, corrected' },
  ])
  expect(answer).toEqual({
    __typename: 'CorrectHoursSuccess',
    rows: [
      {
        outcome: 'CREATED',
        hoursEntry: {
          ...{ minutes: 420, onDay: '2026-11-20', note: null, reason: 'Read off wrongly' },
          ...{ status: 'SUBMITTED', reference: 'sheet 7, corrected' },
          corrects: {
            id,
            reversedBy: { minutes: -480, reason: 'Read off wrongly' },
            correctedBy: { minutes: 420 },
          },
        },
      },
    ],
  })
  expect(await totals()).toEqual({ approved: 0, waiting: 420 })
})

test('given hours that were corrected, then the same again is the same, and anything else is not', async () => {
  const id = await approved()
  const row = { hoursEntryId: id, details: { minutes: 420 } }
  expect(await correct(facts.staff, [row, row])).toMatchObject({
    rows: [{ outcome: 'CREATED' }, { outcome: 'SAME', hoursEntry: { minutes: 420 } }],
  })
  expect(await correct(facts.staff, [row])).toMatchObject({
    ...{ __typename: 'CorrectHoursSuccess', rows: [{ outcome: 'SAME', hoursEntry: { minutes: 420 } }] },
  })
  const already =
    'This entry is corrected already, by another one that stands in its place. Correct that one.'
  for (const [viewer, other] of [
    [facts.staff, { ...row, details: { minutes: 421 } }],
    [facts.staff, { ...row, reason: 'Another reason' }],
    [facts.admin, row],
  ] as const)
    expect(await correct(viewer, [other])).toMatchObject({
      ...{ __typename: 'BatchRefusedError', message: already, path: ['entries', '0', 'hoursEntryId'] },
    })
  expect(await totals()).toEqual({ approved: 0, waiting: 420 })
})

test('given a correction that was rejected or taken back since, then the same again is told what stands there, and is not the same', async () => {
  const already = async (row: object) => {
    const { data } = await world.ask(
      facts.staff,
      `mutation ($input: CorrectHoursInput!) { correctHours(input: $input) { __typename ... on BatchRefusedError { rows { refusal {
        code ... on AlreadyThereError { existing { id } } } } } } }`,
      { input: { entries: [{ reason: 'Read off wrongly', ...row }] } },
    )
    return data.correctHours.rows[0].refusal
  }
  for (const [onDay, undo] of [
    ['2026-11-19', (id: string) => decide(facts.maria, 'reject', [id])],
    ['2026-11-18', (id: string) => decide(facts.maria, 'approve', [id]).then(() => reverse(id))],
  ] as const) {
    const row = { hoursEntryId: await approved({ onDay }), details: { minutes: 420 } }
    const [done] = (await correct(facts.staff, [row])).rows
    const [{ correctedBy: existing }] = (
      await world.ask(
        facts.staff,
        'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on HoursEntry { correctedBy { id } } } }',
        {
          ids: [done.hoursEntry.corrects.id],
        },
      )
    ).data.nodes
    await undo(existing.id)
    expect(await already(row)).toEqual({ code: 'HOURS_CORRECTED_ALREADY', existing })
  }
})

const reverse = (id: string) =>
  world.ask(
    facts.staff,
    'mutation ($id: ID!) { reverseHours(input: { hoursEntryIds: [$id], reason: "Never worked" }) { __typename } }',
    { id },
  )

test('given a period that is sent whole, then what stands so already stays, also where it waits', async () => {
  const [right, wrong] = [await approved({ onDay: '2026-11-17' }), await approved({ onDay: '2026-11-18' })]
  const waiting = await written(facts.staff, { onDay: '2026-11-19' })
  const answer = await correct(facts.staff, [
    { hoursEntryId: right, details: { onDay: '2026-11-17', minutes: 480 } },
    { hoursEntryId: wrong, details: { onDay: '2026-11-18', minutes: 470 } },
    { hoursEntryId: waiting, details: { onDay: '2026-11-19', minutes: 480 } },
  ])
  expect(answer.rows.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['SAME', 'CREATED', 'SAME'])
  expect(await totals()).toEqual({ approved: 480, waiting: 950 })
})

test('given hours that do not count, then it is said which act is meant, and nothing of the batch is written', async () => {
  const [counts, waits, rejected] = [await approved(), await written(facts.staff), await written(facts.staff)]
  await decide(facts.maria, 'reject', [rejected])
  const answer = await correct(
    facts.staff,
    [counts, waits, rejected].map((hoursEntryId) => ({ hoursEntryId, details: { minutes: 60 } })),
  )
  const instead = (path: string, message: string) => ({
    outcome: 'REFUSED',
    refusal: { __typename: 'RuleError', path: ['entries', path, 'hoursEntryId'], message },
  })
  expect(answer).toMatchObject({
    __typename: 'BatchRefusedError',
    rows: [
      { outcome: 'NOT_DONE', refusal: null },
      instead(
        '1',
        'Only approved hours are corrected. These wait for a decision: reject them, and send them again as they should be.',
      ),
      instead(
        '2',
        'Only approved hours are corrected. These are rejected: send them again as they should be.',
      ),
    ],
  })
  expect(await totals()).toEqual({ approved: 480, waiting: 480 })
})

test('given a full day, then a correction fits it without what it takes back, and a later row meets what is left', async () => {
  const [morning, evening] = [await approved({ minutes: 1000 }), await approved({ minutes: 440 })]
  const answer = await correct(
    facts.staff,
    [
      { hoursEntryId: morning, details: { minutes: 900 } },
      { hoursEntryId: evening, details: { minutes: 541 } },
      { hoursEntryId: evening, details: { minutes: 540 } },
    ],
    'WHAT_CAN_BE',
  )
  expect(answer).toMatchObject({
    __typename: 'CorrectHoursInPart',
    rows: [
      { outcome: 'CREATED' },
      { outcome: 'REFUSED', refusal: { fields: [{ path: ['entries', '1', 'details', 'minutes'] }] } },
      { outcome: 'CREATED' },
    ],
  })
  expect(await totals()).toEqual({ approved: 0, waiting: 1440 })
})

test('a correction is the corrector’s own: a second person approves it, and the reason is why it comes late', async () => {
  const id = await written(facts.maria)
  await decide(facts.staff, 'approve', [id])
  const { rows } = await correct(facts.staff, [{ hoursEntryId: id, details: { onDay: '2026-11-03' } }])
  expect(rows).toMatchObject([{ hoursEntry: { onDay: '2026-11-03', reason: 'Read off wrongly' } }])
  const db = world.database.staff.prisma
  const { id: rowId } = await db.hoursEntry.findFirstOrThrow({
    where: { correctsId: { not: null } },
    orderBy: { createdAt: 'desc' },
  })
  const corrected = sealId('HoursEntry', rowId)
  expect(await decide(facts.staff, 'approve', [corrected])).toMatchObject({ __typename: 'BatchRefusedError' })
  expect(await decide(facts.maria, 'approve', [corrected])).toMatchObject({
    __typename: 'ApproveHoursSuccess',
  })
  expect(await totals()).toEqual({ approved: 480, waiting: 0 })
})

test('a correction without a reason, or of nobody’s entry, is refused at its place; employers correct nothing', async () => {
  const id = await approved()
  expect(
    await correct(facts.staff, [{ hoursEntryId: id, details: { minutes: 60 }, reason: ' ' }]),
  ).toMatchObject({
    message: 'Say why the hours are corrected, in 3 characters or more.',
    path: ['entries', '0', 'reason'],
  })
  expect(
    await correct(facts.staff, [{ hoursEntryId: sealId('HoursEntry', facts.learnerId), details: {} }]),
  ).toMatchObject({
    rows: [
      { refusal: { __typename: 'NotFoundError', missing: [{ path: ['entries', '0', 'hoursEntryId'] }] } },
    ],
  })
  expect(await correct(facts.maria, [{ hoursEntryId: id, details: { minutes: 60 } }])).toMatchObject([
    { extensions: { code: 'FORBIDDEN' } },
  ])
})

test('given a reference that names another entry, then nothing is put in the place of any under it', async () => {
  const [one, other] = [await approved({ reference: 'a' }), await approved({ reference: 'b', minutes: 60 })]
  const answer = await correct(facts.staff, [{ hoursEntryId: one, details: { minutes: 60 }, reference: 'b' }])
  expect(answer.rows).toMatchObject([
    {
      refusal: {
        ...{ __typename: 'ReferenceConflictError', existing: { id: other } },
        path: ['entries', '0', 'reference'],
        message:
          '“b” is the name of another entry: November 20, 2026, 1 h (on-the-job). Give these hours a reference of their own.',
      },
    },
  ])
})

test('given two who correct the same at once, then one of them does', async () => {
  const id = await approved()
  const answers = await Promise.all(
    [facts.staff, facts.admin].map((viewer) =>
      correct(viewer, [{ hoursEntryId: id, details: { minutes: 60 } }]),
    ),
  )
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
    'BatchRefusedError',
    'CorrectHoursSuccess',
  ])
  expect(await totals()).toEqual({ approved: 0, waiting: 60 })
})
