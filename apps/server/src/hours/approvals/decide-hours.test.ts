import { describe, expect, test } from 'vitest'
import { useHours } from '../../../test/given/written-hours.ts'
import { sealId } from '../../graphql/global-id.ts'

const { facts, written, decide, mutate, totals, world } = useHours()

const done = { __typename: 'ApproveHoursSuccess' }

describe('a decision on hours', () => {
  test('is made once, even by two at once, and the second is told who was first', async () => {
    const id = await written(facts.staff)
    const answers = await Promise.all([
      decide(facts.maria, 'approve', [id]),
      decide(facts.admin, 'approve', [id]),
    ])
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'ApproveHoursSuccess',
      'BatchRefusedError',
    ])
    const late = answers.find(({ __typename }) => __typename === 'BatchRefusedError')
    expect(late.rows[0].refusal.message).toMatch(
      /^Noor Khan’s 8 h on November 20, 2026 were approved( by .+)? meanwhile\. Read the ledger again\.$/,
    )
    expect(await totals()).toEqual({ approved: 480, waiting: 0 })
  })

  test('is the supervisor’s, and a stand-in’s while the supervisor is absent', async () => {
    const id = await written(facts.staff)
    const answer = await decide(facts.omar, 'approve', [id])
    expect(answer).toMatchObject({
      __typename: 'BatchRefusedError',
      rows: [
        {
          outcome: 'REFUSED',
          refusal: {
            message:
              'Maria Delgado supervises Noor Khan and decides on these hours. During an absence a stand-in can be named.',
          },
        },
      ],
    })
    const stand = {
      fromId: sealId('Person', facts.maria.personId),
      toId: sealId('Person', facts.omar.personId),
    }
    const days = { startsOn: '2026-11-23', endsOn: '2026-11-27' }
    expect(await mutate(facts.omar, 'createDelegation', { ...stand, details: days })).toMatchObject({
      __typename: 'RuleError',
      message:
        'Maria Delgado names who stands in. Ask Maria Delgado, or the sponsor’s staff when Maria Delgado is away already.',
    })
    const input = { ...stand, details: days }
    const { delegation } = await mutate(facts.maria, 'createDelegation', input, 'delegation { id }')
    expect(await decide(facts.omar, 'approve', [id])).toMatchObject(done)
    expect(
      await mutate(facts.maria, 'endDelegation', { delegationId: delegation.id }, 'delegation { revokedAt }'),
    ).toEqual({
      __typename: 'EndDelegationSuccess',
      delegation: { revokedAt: expect.any(String) },
    })
    const next = await written(facts.staff, { onDay: '2026-11-19' })
    expect(await decide(facts.omar, 'approve', [next])).toMatchObject({ __typename: 'BatchRefusedError' })
  })

  test('is somebody else’s than who wrote the hours down', async () => {
    const id = await written(facts.maria)
    expect(await decide(facts.maria, 'approve', [id])).toMatchObject({
      __typename: 'BatchRefusedError',
      message:
        'You wrote Noor Khan’s hours of November 20, 2026 down yourself. In this program somebody else approves them.',
    })
    expect(await decide(facts.staff, 'approve', [id])).toMatchObject(done)
  })

  test('on many is each by itself: one that can’t be does not hold up the others', async () => {
    const days = ['2026-11-16', '2026-11-17', '2026-11-18']
    const ids = await Promise.all(days.map((onDay) => written(facts.staff, { onDay })))
    const own = await written(facts.maria, { onDay: '2026-11-19' })
    const answer = await decide(facts.maria, 'approve', [...ids, own])
    expect(answer).toMatchObject({
      __typename: 'ApproveHoursInPart',
      rows: [
        ...ids.map((id) => ({ outcome: 'UPDATED', hoursEntry: { id, status: 'APPROVED' }, refusal: null })),
        {
          ...{ outcome: 'REFUSED', hoursEntry: null },
          refusal: { __typename: 'RuleError', path: ['hoursEntryIds', '3'] },
        },
      ],
    })
  })

  test('on instruction is staff’s', async () => {
    const id = await written(facts.staff, { kind: 'RTI', minutes: 90 })
    const path = ['hoursEntryIds', '0']
    expect((await decide(facts.maria, 'approve', [id])).rows).toEqual([
      {
        outcome: 'REFUSED',
        refusal: {
          ...{ __typename: 'NotFoundError', path, missing: [{ path, id }] },
          message: 'One of these entries does not exist. Read the list again, and leave out what is gone.',
        },
      },
    ])
    expect(await decide(facts.admin, 'approve', [id])).toMatchObject(done)
  })

  test('of another employer finds nothing, like an entry that does not exist', async () => {
    const id = await written(facts.staff)
    const missing = sealId('HoursEntry', facts.learnerId)
    const refusalOf = async (hoursEntryId: string) =>
      JSON.stringify(await decide(facts.rival, 'approve', [hoursEntryId])).replaceAll(hoursEntryId, 'id')
    expect(await refusalOf(id)).toBe(await refusalOf(missing))
    const { data } = await world.ask(facts.rival, '{ hoursToDecide { totalCount edges { node { id } } } }')
    expect(data.hoursToDecide).toEqual({ totalCount: 0, edges: [] })
  })
})

test('rejected hours say why, give their day back, and are sent again once', async () => {
  const id = await written(facts.maria, { minutes: 1440 })
  expect(await decide(facts.staff, 'reject', [id], 'no')).toMatchObject({
    __typename: 'BatchRefusedError',
    message: 'Say why the hours are rejected, in 3 characters or more.',
    path: ['reason'],
  })
  await decide(facts.staff, 'reject', [id])
  expect(await totals()).toEqual({ approved: 0, waiting: 0 })
  const again = () =>
    mutate(
      facts.maria,
      'resubmitHours',
      { entries: [{ hoursEntryId: id, details: { minutes: 450 } }] },
      'rows { outcome hoursEntry { minutes status resubmits { id decisionReason } } }',
    )
  const answers = await Promise.all([again(), again()])
  const hoursEntry = {
    ...{ minutes: 450, status: 'SUBMITTED' },
    resubmits: { id, decisionReason: 'The day was a holiday' },
  }
  const outcomes = answers.flatMap(({ rows }) => rows)
  expect(outcomes.sort((one, other) => one.outcome.localeCompare(other.outcome))).toEqual([
    { outcome: 'CREATED', hoursEntry },
    { outcome: 'SAME', hoursEntry },
  ])
  const otherwise = { entries: [{ hoursEntryId: id, details: { minutes: 451 } }] }
  expect(await mutate(facts.maria, 'resubmitHours', otherwise)).toMatchObject({
    ...{
      __typename: 'BatchRefusedError',
      message: 'These hours were sent again already. Read the ledger again.',
    },
  })
  expect(await totals()).toEqual({ approved: 0, waiting: 450 })
})

test('given hours that are taken back or sent again, then they count as changed, for whoever follows by what changed', async () => {
  const moment = async (id: string) => {
    const { data } = await world.ask(
      facts.staff,
      'query ($id: ID!) { node(id: $id) { ... on HoursEntry { updatedAt } } }',
      { id },
    )
    return data.node.updatedAt as string
  }
  const [approved, rejected] = [await written(facts.staff), await written(facts.staff)]
  await decide(facts.maria, 'approve', [approved])
  await decide(facts.maria, 'reject', [rejected])
  const before = [await moment(approved), await moment(rejected)]
  await mutate(facts.staff, 'reverseHours', {
    hoursEntryIds: [approved],
    reason: 'Counted for the wrong apprentice',
  })
  await mutate(facts.maria, 'resubmitHours', {
    entries: [{ hoursEntryId: rejected, details: { minutes: 450 } }],
  })
  const after = [await moment(approved), await moment(rejected)]
  expect(after.map((at, index) => at > before[index]!)).toEqual([true, true])
})

test('approved hours are taken back by an entry of their own, with its reason, by staff alone', async () => {
  const id = await written(facts.staff)
  await decide(facts.maria, 'approve', [id])
  const reason = { hoursEntryIds: [id], reason: 'Counted for the wrong apprentice' }
  expect(await mutate(facts.maria, 'reverseHours', reason)).toMatchObject([
    { extensions: { code: 'FORBIDDEN' } },
  ])
  const answer = await mutate(
    facts.staff,
    'reverseHours',
    reason,
    'rows { outcome reversal { basis minutes status reason reverses { id reversedBy { minutes } } } }',
  )
  const reversal = {
    ...{ basis: 'REVERSAL', minutes: -480, status: 'APPROVED', reason: 'Counted for the wrong apprentice' },
    reverses: { id, reversedBy: { minutes: -480 } },
  }
  expect(answer).toEqual({ __typename: 'ReverseHoursSuccess', rows: [{ outcome: 'CREATED', reversal }] })
  expect(await totals()).toEqual({ approved: 0, waiting: 0 })
  const message = 'This entry is taken back already. Read the ledger again.'
  expect(await mutate(facts.staff, 'reverseHours', { ...reason, reason: 'Another' })).toMatchObject({
    message,
  })
  expect(await mutate(facts.admin, 'reverseHours', reason)).toMatchObject({ message })
  expect(await mutate(facts.staff, 'reverseHours', reason, 'rows { outcome reversal { minutes } }')).toEqual({
    ...{ __typename: 'ReverseHoursSuccess', rows: [{ outcome: 'SAME', reversal: { minutes: -480 } }] },
  })
})
