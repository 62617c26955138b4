import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { problemsOf } from '../../test/problems.ts'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import { attendanceMark, isExpected, markOf, rollTotals, takesCourse } from './attendance.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

test('attendance is minutes from none to all of the class, and perhaps a note', () => {
  const mark = attendanceMark(180)
  expect(mark.parse({ minutes: 0, note: ' ill ' })).toEqual({ minutes: 0, note: 'ill' })
  expect(mark.parse({ minutes: 180 })).toEqual({ minutes: 180, note: null })
  for (const minutes of [-1, 181, 2.5, null]) {
    expect(problemsOf(mark.safeParse({ minutes })).map(({ message }) => message)).toEqual([
      'Write the minutes attended, from 0 to 180: the class lasts 3 h.',
    ])
  }
  expect([0, 1, 179, 180].map((minutes) => markOf(minutes, 180))).toEqual([
    'ABSENT',
    'PART',
    'PART',
    'PRESENT',
  ])
})

test('a learner is expected from the day of enrollment to the day of leaving', () => {
  const learner = {
    enrolledOn: day('2026-09-10'),
    stage: 'TRAINING' as const,
    stageSince: day('2026-09-14'),
  }
  const on = (text: string, facts: Partial<Parameters<typeof isExpected>[0]> = {}) =>
    isExpected({ ...learner, ...facts }, day(text))
  expect(['2026-09-09', '2026-09-10', '2027-06-01'].map((text) => on(text))).toEqual([false, true, true])
  for (const stage of ['WITHDRAWN', 'COMPLETED'] as const) {
    const left = { stage, stageSince: day('2026-10-05') }
    expect(['2026-10-04', '2026-10-05', '2026-10-06'].map((text) => on(text, left))).toEqual([
      true,
      true,
      false,
    ])
  }
})

test('a course counts for learners on its own version alone', () => {
  const course = { name: 'Ethics', programVersionId: 'two' }
  expect(takesCourse({ learnerName: 'Noor', programVersionId: 'two' }, course)).toEqual(allow)
  expect(takesCourse({ learnerName: 'Noor', programVersionId: 'one' }, course)).toEqual(
    told(
      'Noor is on another program version, and Ethics is no course of it. Write instruction hours of Noor down by themselves.',
    ),
  )
})

test('a roll is summed by who was there, for part of it, absent, or not answered for yet', () => {
  const lines = [180, 180, 45, 0, null].map((minutes) => ({ minutes }))
  expect(rollTotals(lines, 180)).toEqual({ present: 2, part: 1, absent: 1, open: 1, minutes: 405 })
  expect(rollTotals([], 180)).toEqual({ present: 0, part: 0, absent: 0, open: 0, minutes: 0 })
})
