import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import {
  mayConfirmAttendance,
  mayRecordAttendance,
  mayWriteAttendedHours,
  type RollToConfirm,
} from './confirm-attendance.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const meeting = { onDay: day('2026-11-18'), isConfirmed: false, confirmedBy: null }
const noor = { learnerName: 'Noor', minutes: 180 }

const confirm = (facts: Partial<RollToConfirm> = {}) =>
  mayConfirmAttendance({
    meeting,
    roll: [noor],
    today: day('2026-11-23'),
    backdatingDays: 14,
    lateReason: null,
    ...facts,
  })

test('attendance is confirmed once, on the day of the class or later', () => {
  expect(confirm()).toEqual(allow)
  expect(confirm({ today: meeting.onDay })).toEqual(allow)
  expect(confirm({ today: day('2026-11-17') })).toEqual(
    told('The class is on November 18, 2026. Confirm who was there once the day has come.'),
  )
  expect(confirm({ meeting: { ...meeting, isConfirmed: true, confirmedBy: 'Sam Okafor' } })).toEqual(
    told(
      'The attendance of November 18, 2026 was confirmed by Sam Okafor already. Read it again to see what was written.',
    ),
  )
  expect(confirm({ meeting: { ...meeting, isConfirmed: true } })).toEqual(
    told('The attendance of November 18, 2026 was confirmed already. Read it again to see what was written.'),
  )
})

test('a roll is written until it is confirmed, on any day', () => {
  expect(mayRecordAttendance(meeting)).toEqual(allow)
  const confirmed = { ...meeting, isConfirmed: true, confirmedBy: 'Sam Okafor' }
  expect(mayRecordAttendance(confirmed)).toEqual(confirm({ meeting: confirmed }))
})

test('attendance is confirmed when everybody on the roll has an answer; absent is one', () => {
  const open = (...names: string[]) =>
    confirm({ roll: [noor, ...names.map((learnerName) => ({ learnerName, minutes: null }))] })
  const says = (who: string) => told(`Say of ${who} whether they were there, then confirm.`, 'marks')
  expect(confirm({ roll: [noor, { learnerName: 'Ben', minutes: 0 }] })).toEqual(allow)
  expect(confirm({ roll: [] })).toEqual(allow)
  expect(open('Ben')).toEqual(says('Ben'))
  expect(open('Ben', 'Ines')).toEqual(says('Ben and Ines'))
  expect(open('Ben', 'Ines', 'Luis')).toEqual(says('Ben, Ines and Luis'))
  expect(open('Ben', 'Ines', 'Luis', 'Maya')).toEqual(says('Ben, Ines, Luis and one other'))
  expect(open('Ben', 'Ines', 'Luis', 'Maya', 'Omar')).toEqual(says('Ben, Ines, Luis and 2 others'))
})

test('attendance that is confirmed later than the program’s window says why', () => {
  const late = { today: day('2026-12-03') }
  expect(confirm({ today: day('2026-12-02') })).toEqual(allow)
  for (const lateReason of [null, ' ']) {
    expect(confirm({ ...late, lateReason })).toEqual(
      told(
        'Hours are written down within 14 days, so from November 19, 2026 on. Say why these come later.',
        'lateReason',
      ),
    )
  }
  expect(confirm({ ...late, lateReason: 'The list came by post' })).toEqual(allow)
})

test('attended minutes go on the ledger of who is in the program, for as much as the day holds', () => {
  const write = (facts: Partial<Parameters<typeof mayWriteAttendedHours>[0]> = {}) =>
    mayWriteAttendedHours({
      learnerName: 'Noor',
      enrolledOn: day('2026-09-10'),
      stage: 'APPRENTICESHIP',
      stageSince: day('2026-11-02'),
      onDay: meeting.onDay,
      minutes: 180,
      minutesThatDay: 1260,
      timeZone: 'America/New_York',
      ...facts,
    })
  expect(write()).toEqual(allow)
  expect(write({ minutesThatDay: 1261 })).toEqual(
    told(
      'Noor has 21:01 h on November 18, 2026 already, and that day has 24 h. Write 2:59 h or less, or have a wrong entry taken back.',
      'minutes',
    ),
  )
  expect(write({ stage: 'WITHDRAWN', stageSince: day('2026-11-17') })).toMatchObject({ field: 'onDay' })
  expect(write({ enrolledOn: day('2026-11-19') })).toMatchObject({ field: 'onDay' })
})
