import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { problemsOf } from '../../test/problems.ts'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import { type AttendanceToCorrect, attendanceCorrection, mayCorrectAttendance } from './correct-attendance.ts'
import { refuse } from './words.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const learner = {
  learnerName: 'Noor',
  enrolledOn: day('2026-09-10'),
  stage: 'TRAINING' as const,
  stageSince: day('2026-09-14'),
}

const correct = (facts: Partial<AttendanceToCorrect> = {}) =>
  mayCorrectAttendance({
    meeting: { onDay: day('2026-11-18'), isConfirmed: true },
    learner,
    counts: allow,
    recorded: 180,
    recordedNote: null,
    standing: 180,
    minutes: 120,
    note: null,
    minutesThatDay: 180,
    timeZone: 'America/New_York',
    ...facts,
  })

test('a correction says the minutes as they were, and why', () => {
  const correction = attendanceCorrection(180)
  expect(correction.parse({ minutes: 120, note: '', reason: ' Left at eight ' })).toEqual({
    ...{ minutes: 120, note: null, reason: 'Left at eight' },
  })
  for (const reason of [undefined, '', 'ok']) {
    expect(problemsOf(correction.safeParse({ minutes: 120, reason }))[0]?.message).toBe(
      'Say why the attendance is corrected, in 3 characters or more.',
    )
  }
})

test('only what is confirmed is corrected, and only into something else', () => {
  expect(correct()).toEqual(allow)
  expect(correct({ meeting: { onDay: day('2026-11-18'), isConfirmed: false } })).toEqual(
    told('The attendance of this class is not confirmed yet. Change it there, then confirm it.'),
  )
  expect(correct({ minutes: 180 })).toEqual(
    told('Noor stands as in class for 3 h already. Change the minutes or the note, or leave it.', 'minutes'),
  )
  expect(correct({ recorded: 0, standing: 0, minutes: 0 })).toEqual(
    told('Noor stands as absent already. Change the minutes or the note, or leave it.', 'minutes'),
  )
  expect(correct({ minutes: 180, note: 'came late' })).toEqual(allow)
})

test('hours taken back on the ledger are written anew, or the attendance is set right', () => {
  expect(correct({ standing: 0, minutes: 180, minutesThatDay: 0 })).toEqual(allow)
  expect(correct({ standing: 0, minutes: 0, minutesThatDay: 0 })).toEqual(allow)
})

test('a correction fits the day without what it takes back', () => {
  expect(correct({ minutes: 180, standing: 120, recorded: 120, minutesThatDay: 1380 })).toEqual(allow)
  expect(correct({ minutes: 180, standing: 120, recorded: 120, minutesThatDay: 1381 })).toEqual(
    told(
      'Noor has 21:01 h on November 18, 2026 already, and that day has 24 h. Write 2:59 h or less, or have a wrong entry taken back.',
      'minutes',
    ),
  )
})

test('somebody who was not on the roll is added when the enrollment covers the day and the course counts', () => {
  const added = { recorded: null, standing: 0, minutesThatDay: 0 }
  const other = refuse('ATTENDANCE_COURSE_NOT_OF_VERSION', { learnerName: 'Noor', courseName: 'Charts' })
  expect(correct(added)).toEqual(allow)
  expect(correct({ ...added, minutes: 0 })).toEqual(allow)
  expect(correct({ ...added, minutes: 0, counts: other })).toEqual(other)
  expect(correct({ ...added, learner: { ...learner, enrolledOn: day('2026-11-19') } })).toEqual(
    told('Noor was not in the program on November 18, 2026. Check the days of the enrollment.'),
  )
})

test('who has left since is still set to absent, and nothing more is written', () => {
  const left = { ...learner, stage: 'WITHDRAWN' as const, stageSince: day('2026-11-17') }
  expect(correct({ learner: left, minutes: 0 })).toEqual(allow)
  expect(correct({ learner: left })).toMatchObject({ allowed: false, field: 'onDay' })
})

test('whatever is corrected, a day never holds more than 24 hours', () => {
  const minutes = fc.integer({ min: 0, max: 1440 })
  fc.assert(
    fc.property(minutes, minutes, minutes, (standing, next, besides) => {
      fc.pre(standing + besides <= 1440)
      const decision = correct({
        ...{
          recorded: standing,
          standing,
          minutes: next,
          note: 'changed',
          minutesThatDay: standing + besides,
        },
      })
      expect(decision.allowed).toBe(next + besides <= 1440 || next === 0 || next === standing)
    }),
  )
})
