import { describe, expect, test } from 'vitest'
import { useHours } from '../../test/given/written-hours.ts'
import { openId } from '../graphql/global-id.ts'

const { facts, write, written, decide, mutate, totals, world } = useHours()

describe('an employer whose apprentice has left', () => {
  const leave = (endedOn: string) =>
    world.database.staff.prisma.placement.updateMany({
      where: { learnerId: facts.learnerId },
      data: { endedOn: new Date(endedOn) },
    })

  test('still sees the hours worked for it, and leaves what is open to staff', async () => {
    const [open, rejected] = [
      await written(facts.staff, { onDay: '2026-11-19' }),
      await written(facts.staff, { onDay: '2026-11-18' }),
    ]
    await decide(facts.maria, 'reject', [rejected])
    await leave('2026-11-20')
    const over = 'Noor Khan’s employment at .* ended on November 20, 2026. Ask the sponsor’s staff to'
    const refused = {
      __typename: 'BatchRefusedError',
      message: expect.stringMatching(`^${over} decide on these hours.$`),
    }
    for (const act of ['approve', 'reject'] as const)
      expect(await decide(facts.maria, act, [open])).toMatchObject(refused)
    const message = expect.stringMatching(`^${over} write down what was done until then.$`)
    expect(await write(facts.maria, { onDay: '2026-11-17' })).toMatchObject({
      rows: [{ refusal: { fields: [{ path: ['entries', '0', 'onDay'], message }] } }],
    })
    expect(
      await mutate(facts.maria, 'resubmitHours', { entries: [{ hoursEntryId: rejected, details: {} }] }),
    ).toMatchObject({ message })
    const { data } = await world.ask(
      facts.maria,
      `{ hoursToDecide { edges { node { id mayApprove { allowed } } } }
        mine: hoursToDecide(filter: { mayApprove: true }) { totalCount } }`,
    )
    expect(data).toEqual({
      hoursToDecide: { edges: [{ node: { id: open, mayApprove: { allowed: false } } }] },
      mine: { totalCount: 0 },
    })
    expect(await decide(facts.staff, 'approve', [open])).toMatchObject({
      __typename: 'BatchRefusedError',
    })
    expect(await decide(facts.admin, 'approve', [open])).toMatchObject({
      __typename: 'ApproveHoursSuccess',
    })
    expect(await totals()).toEqual({ approved: 480, waiting: 0 })
  })

  test('is held to that by the database, so that no decision goes uncounted', async () => {
    const id = openId(await written(facts.staff)).id
    await leave('2026-11-20')
    await expect(
      facts.maria.db.hoursEntry.update({
        where: { id },
        data: { status: 'APPROVED', decidedAt: new Date() },
      }),
    ).rejects.toThrow('row-level security')
    expect(await totals()).toEqual({ approved: 0, waiting: 480 })
  })
})

test('an employer’s role writes hours to be decided on, and no credit, approval or instruction', async () => {
  const { maria } = facts
  const placement = await maria.db.placement.findFirstOrThrow({ where: { learnerId: facts.learnerId } })
  const { id: placementId, enrollmentId, learnerId, employerId } = placement
  const worked = {
    ...{ enrollmentId, learnerId, placementId, employerId, minutes: 60, kind: 'OJT', source: 'PERSON' },
    ...{ onDay: new Date('2026-11-20'), writtenById: maria.personId },
  }
  const approved = { status: 'APPROVED', decidedAt: new Date() }
  for (const more of [
    approved,
    { ...approved, basis: 'PRIOR_CREDIT', reason: 'six years' },
    { kind: 'RTI', placementId: null, employerId: null },
    { source: 'IMPORT' },
  ])
    await expect(maria.db.hoursEntry.createMany({ data: [{ ...worked, ...more }] })).rejects.toThrow(
      'row-level security',
    )
  await expect(maria.db.hoursEntry.createMany({ data: [worked] })).resolves.toEqual({ count: 1 })
})

test('an employer’s role names no supervisor or worksite but its own', async () => {
  const { maria, rival } = facts
  const worksite = await world.database.staff.prisma.worksite.create({
    data: {
      employerId: rival.employerId!,
      name: 'North',
      setting: 'HOSPITAL_SYSTEM',
      timeZone: 'America/Chicago',
    },
  })
  for (const data of [{ supervisorId: rival.personId }, { worksiteId: worksite.id }])
    await expect(
      maria.db.placement.updateMany({ where: { learnerId: facts.learnerId }, data }),
    ).rejects.toThrow('row-level security')
})
