import { expect, test } from 'vitest'
import { problemsIn } from '../../../test/given/batch-rows.ts'
import { useHours } from '../../../test/given/written-hours.ts'
import { openId } from '../../graphql/global-id.ts'

const { facts, write, written, decide, mutate, totals, world } = useHours()

const REGISTER = 'enrollment { version ojtCountsFrom registeredOn registrationNumber }'
const register = (expectedVersion: number, details: object) =>
  mutate(
    facts.staff,
    'updateRegistration',
    { enrollmentId: facts.enrollmentId, expectedVersion, details },
    REGISTER,
  )

const COUNTED = `query ($id: ID!) { node(id: $id) { ... on Placement {
  ojtCountsFrom hoursTotals(by: MONTH) { approvedMinutes submittedMinutes uncountedMinutes }
  hoursEntries(first: 5, orderBy: { field: ON_DAY, direction: ASC }) { edges { node { onDay counts { allowed code reason } } } } } } }`

test('on-the-job hours count from the day of registration, and what was written before it no longer counts, and says why', async () => {
  const early = await written(facts.staff, { onDay: '2026-11-10' })
  const late = await written(facts.staff, { onDay: '2026-11-20' })
  await written(facts.staff, { onDay: '2026-11-11' })
  await decide(facts.maria, 'approve', [early, late])
  expect(await totals()).toEqual({ approved: 960, waiting: 480 })
  expect(await register(1, { registeredOn: '2026-11-16', registrationNumber: ' WA-0042 ' })).toEqual({
    __typename: 'UpdateRegistrationSuccess',
    enrollment: {
      ...{ version: 2, ojtCountsFrom: '2026-11-16' },
      ...{ registeredOn: '2026-11-16', registrationNumber: 'WA-0042' },
    },
  })
  expect(await totals()).toEqual({ approved: 480, waiting: 0 })
  expect(await totals(facts.maria)).toEqual({ approved: 480, waiting: 0 })
  const why = {
    ...{ allowed: false, code: 'HOURS_BEFORE_THEY_COUNT' },
    reason:
      'On-the-job hours of Noor Khan count from November 16, 2026 on, by the rule of the program. What came before counts only as prior credit, which a staff admin grants.',
  }
  const yes = { allowed: true, code: null, reason: null }
  for (const viewer of [facts.staff, facts.maria])
    expect((await world.ask(viewer, COUNTED, { id: facts.placementId })).data.node).toEqual({
      ojtCountsFrom: '2026-11-16',
      hoursTotals: [{ approvedMinutes: 480, submittedMinutes: 0, uncountedMinutes: 960 }],
      hoursEntries: {
        edges: [
          { node: { onDay: '2026-11-10', counts: why } },
          { node: { onDay: '2026-11-11', counts: why } },
          { node: { onDay: '2026-11-20', counts: yes } },
        ],
      },
    })
  expect(await register(2, { registeredOn: null })).toMatchObject({
    enrollment: {
      version: 3,
      ojtCountsFrom: '2026-09-10',
      registeredOn: null,
      registrationNumber: 'WA-0042',
    },
  })
  expect(await totals()).toEqual({ approved: 960, waiting: 480 })
})

test('nobody writes on-the-job hours of a day before they count, and what waits there is decided on without counting', async () => {
  const waits = await written(facts.staff, { onDay: '2026-11-12' })
  await register(1, { registeredOn: '2026-11-16' })
  for (const viewer of [facts.staff, facts.maria]) {
    const answer = await write(viewer, { onDay: '2026-11-15' })
    expect(problemsIn(answer)).toEqual([
      {
        path: ['entries', '0', 'onDay'],
        message:
          'On-the-job hours of Noor Khan count from November 16, 2026 on, by the rule of the program. What came before counts only as prior credit, which a staff admin grants.',
      },
    ])
  }
  await decide(facts.maria, 'approve', [waits])
  await written(facts.maria, { onDay: '2026-11-16' })
  expect(await totals()).toEqual({ approved: 0, waiting: 480 })
})

test('an employment that began before the enrollment has no hours that count from before it', async () => {
  const { id } = openId(facts.placementId)
  await world.database.staff.prisma.placement.update({
    where: { id },
    data: { startedOn: new Date('2019-01-01T00:00:00Z') },
  })
  const answer = await write(facts.staff, { onDay: '2020-01-06', lateReason: 'Paper was found' })
  expect(problemsIn(answer)).toEqual([
    {
      path: ['entries', '0', 'onDay'],
      message:
        'On-the-job hours of Noor Khan count from September 10, 2026 on, by the rule of the program. What came before counts only as prior credit, which a staff admin grants.',
    },
  ])
})

test('a registration lies not ahead, and is not written over what somebody else wrote meanwhile', async () => {
  expect(await register(1, { registeredOn: '2026-11-24' })).toEqual({
    __typename: 'RuleError',
    message:
      'November 24, 2026 is yet to come. Give the day of registration once it has come, today or earlier.',
  })
  await register(1, { registrationNumber: '1234567890' })
  expect(await register(1, { registrationNumber: '1234567891' })).toMatchObject({
    __typename: 'StaleVersionError',
  })
})
