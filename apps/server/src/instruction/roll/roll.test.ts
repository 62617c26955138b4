import { describe, expect, test } from 'vitest'
import { line, useAttendance } from '../../../test/given/attendance.ts'
import { sealId } from '../../graphql/global-id.ts'

const { world, classes, facts, record, confirm, roll, ledger, worked } = useAttendance()

describe('the roll of a class', () => {
  test('has everybody enrolled by its day and not gone before, by last name', async () => {
    const { cohortId } = facts
    const enrolled = (lastName: string, more: object) =>
      world.given.enrollment({ cohortId, firstName: 'Ines', lastName, ...more })
    await enrolled('Late', { enrolledOn: '2026-11-19' })
    await enrolled('Today', { enrolledOn: '2026-11-18' })
    await enrolled('Gone', { stage: 'WITHDRAWN', since: '2026-11-17' })
    await enrolled('Going', { stage: 'WITHDRAWN', since: '2026-11-18' })
    expect(await roll()).toEqual([line('Ben Ash'), line('Ines Going'), line('Noor Khan'), line('Ines Today')])
  })

  test('says of a learner on another version why the class does not count, and asks for no answer', async () => {
    const other = await world.given.enrollment({
      ...{ cohortId: facts.cohortId, firstName: 'Ines', lastName: 'Old', enrolledOn: '2026-05-01' },
    })
    const why =
      'Ines Old is on another program version, and Terminology is no course of it. Write instruction hours of Ines Old down by themselves.'
    expect((await roll()).at(-1)).toEqual(line('Ines Old', { notCounted: why }))
    const mark = { enrollmentId: sealId('Enrollment', other.id), minutes: 180 }
    expect((await record([mark])).fields).toEqual([{ path: ['marks', '0', 'enrollmentId'], message: why }])
    expect(await confirm({ ben: 180, noor: 180 })).toMatchObject({ __typename: 'ConfirmAttendanceSuccess' })
  })

  test('tells what else is written of the day, and what of it is of the same course', async () => {
    await worked(facts.noor, 60, (await classes.course()).id)
    await worked(facts.noor, 30)
    expect(await roll()).toEqual([
      line('Ben Ash'),
      line('Noor Khan', { otherMinutes: 90, writtenBeside: 60 }),
    ])
  })
})

describe('a roll that is not confirmed', () => {
  test('is kept as it is, and writes no hours', async () => {
    const marks = [{ enrollmentId: facts.noor.globalId, minutes: 120, note: ' came late ' }]
    expect(await record(marks)).toEqual({
      __typename: 'RecordAttendanceSuccess',
      classMeeting: {
        ...{ standing: 'WAITING', version: 2, confirmedBy: null },
        counts: { recorded: 1, present: 1, minutes: 120 },
      },
    })
    expect(await roll()).toEqual([line('Ben Ash'), line('Noor Khan', { minutes: 120, note: 'came late' })])
    expect(await ledger()).toEqual([])
    const ben = [{ enrollmentId: facts.ben.globalId, minutes: 0 }]
    expect(await record(ben, { expectedVersion: 2 })).toMatchObject({
      classMeeting: { counts: { recorded: 1, present: 0, minutes: 0 } },
    })
    expect(await roll()).toEqual([line('Ben Ash', { minutes: 0 }), line('Noor Khan')])
  })

  test('is written by one at a time, even by two at once', async () => {
    const answers = await Promise.all([
      record({ ben: 180, noor: 180 }),
      record({ ben: 0, noor: 0 }, { viewer: facts.admin }),
    ])
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'RecordAttendanceSuccess',
      'StaleVersionError',
    ])
  })

  test('takes one mark a learner on it, of as many minutes as the class has', async () => {
    const [ben, noor] = [facts.ben.globalId, facts.noor.globalId]
    const elsewhere = await world.given.enrollment()
    expect((await record([{ enrollmentId: ben, minutes: 181 }])).fields).toEqual([
      {
        path: ['marks', '0', 'minutes'],
        message: 'Write the minutes attended, from 0 to 180: the class lasts 3 h.',
      },
    ])
    const twice = [noor, ben, ben, sealId('Enrollment', elsewhere.id)].map((enrollmentId) => ({
      enrollmentId,
      minutes: 60,
    }))
    expect((await record(twice)).fields).toEqual([
      {
        path: ['marks', '2', 'enrollmentId'],
        message: 'Ben Ash is marked twice. Send one mark for each learner.',
      },
      {
        path: ['marks', '3', 'enrollmentId'],
        message: 'This learner is not on the roll of the class any more. Read the roll again.',
      },
    ])
  })
})
