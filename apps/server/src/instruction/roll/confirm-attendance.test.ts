import { describe, expect, test } from 'vitest'
import { attended, line, useAttendance } from '../../../test/given/attendance.ts'
import { sealId } from '../../graphql/global-id.ts'
import { toDate } from '../../kernel/days.ts'
import type { SignedIn } from '../../kernel/viewer.ts'

const { world, classes, facts, record, confirm, roll, ledger, worked } = useAttendance()

describe('attendance that is confirmed', () => {
  test('writes the approved hours of everybody who was there, and none of who was not', async () => {
    await record({ ben: 180, noor: 180 })
    expect(await confirm({ ben: 0, noor: 150 }, { expectedVersion: 2 })).toEqual({
      __typename: 'ConfirmAttendanceSuccess',
      classMeeting: {
        ...{ standing: 'CONFIRMED', version: 3, confirmedBy: { label: 'Sam Okafor' } },
        counts: { recorded: 2, present: 1, minutes: 150 },
      },
    })
    expect(await ledger()).toEqual([attended(150)])
    expect(await ledger(facts.ben.globalId)).toEqual([])
    expect(await roll()).toEqual([
      line('Ben Ash', { minutes: 0 }),
      line('Noor Khan', { minutes: 150, standingMinutes: 150 }),
    ])
    const entry = await world.database.staff.prisma.hoursEntry.findFirstOrThrow({
      where: { enrollmentId: facts.noor.id },
    })
    expect([entry.writtenById, entry.decidedById]).toEqual([facts.staff.personId, facts.staff.personId])
    expect(entry.decidedAt).not.toBeNull()
  })

  test('writes hours once, even when two confirm at once, and the second is told who was first', async () => {
    const answers = await Promise.all([
      confirm({ ben: 180, noor: 180 }),
      confirm({ ben: 180, noor: 180 }, { viewer: facts.admin }),
    ])
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'ConfirmAttendanceSuccess',
      'RuleError',
    ])
    expect(answers.find(({ __typename }) => __typename === 'RuleError')?.message).toBe(
      'The attendance of November 18, 2026 was confirmed by Sam Okafor already. Read it again to see what was written.',
    )
    expect(await ledger()).toEqual([attended(180)])
    expect(await record({ ben: 0, noor: 0 }, { expectedVersion: 2 })).toMatchObject({
      __typename: 'RuleError',
    })
  })

  test('has an answer for everybody, on a day that has come', async () => {
    const noor = [{ enrollmentId: facts.noor.globalId, minutes: 180 }]
    expect(await confirm(noor)).toEqual({
      ...{ __typename: 'RuleError', path: ['marks'] },
      message: 'Say of Ben Ash whether they were there, then confirm.',
    })
    const db = world.database.staff.prisma
    await db.classMeeting.update({ where: { id: facts.meeting.id }, data: { onDay: toDate('2026-11-24') } })
    expect(await confirm({ ben: 180, noor: 180 })).toMatchObject({
      message: 'The class is on November 24, 2026. Confirm who was there once the day has come.',
    })
  })

  test('names everybody whose day is full, and then writes nothing at all', async () => {
    await worked(facts.noor, 1300)
    await worked(facts.ben, 1261)
    const third = await world.given.enrollment({ cohortId: facts.cohortId, lastName: 'Zola' })
    const marks = [facts.ben.globalId, facts.noor.globalId, sealId('Enrollment', third.id)].map(
      (enrollmentId) => ({ enrollmentId, minutes: 180 }),
    )
    expect((await confirm(marks)).fields).toEqual([
      {
        path: ['marks', '0', 'minutes'],
        message:
          'Ben Ash has 21:01 h on November 18, 2026 already, and that day has 24 h. Write 2:59 h or less, or have a wrong entry taken back.',
      },
      {
        path: ['marks', '1', 'minutes'],
        message:
          'Noor Khan has 21:40 h on November 18, 2026 already, and that day has 24 h. Write 2:20 h or less, or have a wrong entry taken back.',
      },
    ])
    expect(await ledger(sealId('Enrollment', third.id))).toEqual([])
    expect(await roll()).toMatchObject([{ minutes: null }, { minutes: null }, { minutes: null }])
  })

  test('never fills a day over its end, when other hours are written at the same moment', async () => {
    await worked(facts.noor, 1200)
    const write = () =>
      world.ask(
        facts.staff,
        `mutation ($input: RecordHoursInput!) { recordHours(input: $input) { __typename } }`,
        {
          input: {
            entries: [
              {
                ...{ apprentice: { enrollmentId: facts.noor.globalId }, kind: 'RTI' },
                ...{ onDay: '2026-11-18', minutes: 200 },
              },
            ],
          },
        },
      )
    await Promise.all([confirm({ ben: 180, noor: 180 }), write()])
    const day = await world.database.staff.prisma.hoursDay.findFirstOrThrow({
      where: { learnerId: facts.noor.learnerId },
    })
    expect([1380, 1400]).toContain(day.minutes)
  })

  test('says why it comes later than the program’s window, on every entry', async () => {
    const db = world.database.staff.prisma
    await db.classMeeting.update({ where: { id: facts.meeting.id }, data: { onDay: toDate('2026-11-04') } })
    expect(await confirm({ ben: 180, noor: 180 })).toEqual({
      ...{ __typename: 'RuleError', path: ['lateReason'] },
      message:
        'Hours are written down within 14 days, so from November 9, 2026 on. Say why these come later.',
    })
    await confirm({ ben: 180, noor: 180 }, { lateReason: ' The list came by post ' })
    expect(await ledger()).toEqual([attended(180, { onDay: '2026-11-04', reason: 'The list came by post' })])
  })

  test('whose writing is broken off leaves neither hours nor a confirmation', async () => {
    const broken = {
      ...facts.staff,
      transaction: (work: Parameters<SignedIn['transaction']>[0]) =>
        facts.staff.transaction(async (tx) => {
          await work(tx)
          throw new Error('killed')
        }),
    } as SignedIn
    expect(await confirm({ ben: 180, noor: 180 }, { viewer: broken })).toMatchObject([
      { extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ])
    expect(await ledger()).toEqual([])
    expect(await roll()).toEqual([line('Ben Ash'), line('Noor Khan')])
    expect(await confirm({ ben: 180, noor: 180 })).toMatchObject({ classMeeting: { standing: 'CONFIRMED' } })
  })
})

test('a class of a hundred is confirmed in as many statements as one of two', async () => {
  const cost = async (learners: number) => {
    const { id: cohortId } = await world.given.cohort()
    const section = await classes.section({ cohortId })
    const meeting = await classes.meeting({ courseSectionId: section.id })
    const marks = []
    for (let index = 0; index < learners; index++) {
      const { id } = await world.given.enrollment({ cohortId })
      marks.push({ enrollmentId: sealId('Enrollment', id), minutes: 180 })
    }
    const before = world.statements.length
    expect(await confirm(marks, { classMeetingId: meeting.globalId })).toMatchObject({
      classMeeting: { standing: 'CONFIRMED' },
    })
    return world.statements.length - before
  }
  expect(await cost(100)).toBe(await cost(2))
})
