import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { problemsOf } from '../../test/problems.ts'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import {
  MeetingDetails,
  mayDeleteMeeting,
  mayScheduleMeeting,
  mayUpdateMeeting,
  meetingStanding,
} from './class-meeting.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const section = { startsOn: day('2026-09-14'), endsOn: day('2026-12-02'), taken: [day('2026-09-16')] }
const open = { onDay: day('2026-09-21'), isConfirmed: false, confirmedBy: null }
const confirmed = { ...open, isConfirmed: true, confirmedBy: 'Sam Okafor' }

test('a class has a day and a length in minutes; its topic may be left out', () => {
  const evening = { onDay: '2026-09-14', minutes: 180, topic: 'Modifiers' }
  expect(MeetingDetails.parse(evening)).toEqual(evening)
  expect(MeetingDetails.parse({ ...evening, topic: '  ' })).toEqual({ ...evening, topic: null })
  const problems = (facts: object) =>
    problemsOf(MeetingDetails.safeParse({ ...evening, ...facts })).map(({ message }) => message)
  const hint = 'Write how long the class lasts as whole minutes, from 1 to 1440.'
  expect([0, 1.5, ''].map((minutes) => problems({ minutes }))).toEqual([[hint], [hint], [hint]])
  expect(problems({ minutes: 1440 })).toEqual([])
  expect(problems({ minutes: 1441 })).toEqual(['A day has 24 hours. Divide the class over several days.'])
})

test('a class waits for its attendance from its own day on, until it is confirmed', () => {
  const on = (today: string, isConfirmed = false) =>
    meetingStanding({ onDay: day('2026-09-21'), isConfirmed }, day(today))
  expect(['2026-09-20', '2026-09-21', '2027-01-01'].map((today) => on(today))).toEqual([
    'PLANNED',
    'WAITING',
    'WAITING',
  ])
  expect(on('2026-09-21', true)).toBe('CONFIRMED')
})

test('a class lies within its section, on a day that has no other class of it', () => {
  for (const onDay of ['2026-09-14', '2026-09-17', '2026-12-02']) {
    expect(mayScheduleMeeting(day(onDay), section)).toEqual(allow)
  }
  const outside = (onDay: string) =>
    told(
      `${onDay} is outside the section, which lasts from September 14, 2026 to December 2, 2026. Give a day within it, or change the section.`,
      'onDay',
    )
  expect(mayScheduleMeeting(day('2026-09-13'), section)).toEqual(outside('September 13, 2026'))
  expect(mayScheduleMeeting(day('2026-12-03'), section)).toEqual(outside('December 3, 2026'))
  expect(mayScheduleMeeting(day('2026-09-16'), section)).toEqual(
    told('The section has a class on September 16, 2026 already. Give another day.', 'onDay'),
  )
})

test('a class is changed and removed until its attendance is confirmed', () => {
  const change = (facts: Partial<Parameters<typeof mayUpdateMeeting>[0]> = {}) =>
    mayUpdateMeeting({ meeting: open, onDay: open.onDay, minutes: 180, section, mostAttended: 0, ...facts })
  expect(change()).toEqual(allow)
  expect(mayDeleteMeeting(open)).toEqual(allow)
  expect(change({ onDay: day('2026-09-16') })).toMatchObject({ field: 'onDay' })
  const no = (what: string, by = ' by Sam Okafor') =>
    told(
      `The attendance of September 21, 2026 was confirmed${by}, and its hours are written, so the class can't be ${what}. Correct the attendance of a learner instead.`,
    )
  expect(change({ meeting: confirmed })).toEqual(no('changed'))
  expect(mayDeleteMeeting(confirmed)).toEqual(no('removed'))
  expect(mayDeleteMeeting({ ...confirmed, confirmedBy: null })).toEqual(no('removed', ''))
})

test('a class never lasts shorter than somebody attended it', () => {
  const lasts = (minutes: number) =>
    mayUpdateMeeting({ meeting: open, onDay: open.onDay, minutes, section, mostAttended: 150 })
  expect(lasts(150)).toEqual(allow)
  expect(lasts(149)).toEqual(
    told('Attendance is noted with up to 2:30 h. Correct it first, or write that much or more.', 'minutes'),
  )
})
