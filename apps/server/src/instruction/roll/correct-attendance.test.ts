import { beforeEach, describe, expect, test } from 'vitest'
import { line, useAttendance } from '../../../test/given/attendance.ts'
import { sealId } from '../../graphql/global-id.ts'

const { world, facts, confirm, correct, roll, worked } = useAttendance()

describe('a confirmed attendance', () => {
  beforeEach(async () => {
    await confirm({ ben: 0, noor: 180 })
  })

  test('is corrected by taking back what was written and writing what is right, with the reason on both', async () => {
    expect(await correct({ note: 'came by bus' })).toEqual({
      __typename: 'CorrectAttendanceSuccess',
      attendance: {
        ...{ minutes: 120, note: 'came by bus' },
        entries: [
          { basis: 'DONE', minutes: 120, reason: 'Left at eight', reverses: null },
          { basis: 'REVERSAL', minutes: -180, reason: 'Left at eight', reverses: { minutes: 180 } },
          { basis: 'DONE', minutes: 180, reason: null, reverses: null },
        ],
      },
    })
    const week = await world.database.staff.prisma.hoursWeek.findFirstOrThrow({
      where: { enrollmentId: facts.noor.id },
    })
    expect(week.approvedMinutes).toBe(120)
    expect((await roll())[1]).toEqual(
      line('Noor Khan', { minutes: 120, note: 'came by bus', standingMinutes: 120 }),
    )
  })

  test('is set to absent, or to present after all', async () => {
    expect(await correct({ minutes: 0 })).toMatchObject({ attendance: { minutes: 0 } })
    const ben = { enrollmentId: facts.ben.globalId, minutes: 180, expectedVersion: 3 }
    expect(await correct(ben)).toMatchObject({
      attendance: { minutes: 180, entries: [{ basis: 'DONE', minutes: 180 }] },
    })
    expect(await roll()).toMatchObject([{ standingMinutes: 180 }, { standingMinutes: 0 }])
  })

  test('is corrected once, even by two at once', async () => {
    const answers = await Promise.all([correct(), correct({}, facts.admin)])
    expect(answers[0].__typename).toBe('CorrectAttendanceSuccess')
    expect(answers[1]).toEqual(answers[0])
    expect(await roll()).toMatchObject([{}, { minutes: 120, standingMinutes: 120 }])
    expect(await correct({ minutes: 60 })).toMatchObject({ __typename: 'StaleVersionError' })
  })

  test('says why, and fits the day without what is taken back', async () => {
    expect((await correct({ reason: ' ' })).fields).toEqual([
      { path: ['reason'], message: 'Say why the attendance is corrected, in 3 characters or more.' },
    ])
    await correct({ minutes: 60 })
    await worked(facts.noor, 1320)
    expect(await correct({ minutes: 180, expectedVersion: 3 })).toEqual({
      ...{ __typename: 'RuleError', path: ['minutes'] },
      message:
        'Noor Khan has 22 h on November 18, 2026 already, and that day has 24 h. Write 2 h or less, or have a wrong entry taken back.',
    })
    expect(await correct({ minutes: 120, expectedVersion: 3 })).toMatchObject({
      attendance: { minutes: 120 },
    })
  })

  test('whose hours were taken back on the ledger is written anew', async () => {
    const db = world.database.staff.prisma
    const entry = await db.hoursEntry.findFirstOrThrow({ where: { enrollmentId: facts.noor.id } })
    await world.ask(
      facts.staff,
      'mutation ($input: ReverseHoursInput!) { reverseHours(input: $input) { __typename } }',
      { input: { hoursEntryIds: [sealId('HoursEntry', entry.id)], reason: 'Wrong person' } },
    )
    expect((await roll())[1]).toMatchObject({ minutes: 180, standingMinutes: 0 })
    expect(await correct({ minutes: 180 })).toMatchObject({ attendance: { minutes: 180 } })
    expect((await roll())[1]).toMatchObject({ minutes: 180, standingMinutes: 180 })
  })

  test('takes in somebody who was enrolled later with an earlier day, and nobody else', async () => {
    const late = await world.given.enrollment({ cohortId: facts.cohortId, lastName: 'Zola' })
    const id = sealId('Enrollment', late.id)
    expect(await correct({ enrollmentId: id, minutes: 180 })).toMatchObject({
      attendance: { entries: [{ minutes: 180 }] },
    })
    const elsewhere = await world.given.enrollment()
    expect(await correct({ enrollmentId: sealId('Enrollment', elsewhere.id) })).toMatchObject({
      __typename: 'NotFoundError',
    })
  })

  test('is in the audit trail with everything it wrote', async () => {
    await correct()
    const trail = await world.database.staff.prisma.auditEntry.findMany({
      where: { actorId: facts.staff.personId },
    })
    expect(trail.map((entry) => entry.act).sort()).toEqual([
      'attendance.confirmed',
      'attendance.corrected',
      'hours.attended',
      'hours.attended',
      'hours.reversed',
    ])
    expect(trail.find((entry) => entry.act === 'attendance.corrected')?.detail).toEqual({
      before: { minutes: 180, note: null },
      after: { minutes: 120, note: null },
      reason: 'Left at eight',
    })
  })
})
