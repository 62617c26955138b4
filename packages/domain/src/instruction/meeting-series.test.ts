import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { problemsOf } from '../../test/problems.ts'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import { ROWS_AT_ONCE } from '../rows-at-once.ts'
import { daysOfSeries, MeetingSeries, mayScheduleAtOnce } from './meeting-series.ts'

const days = (weekdays: number[], from: string, to: string) =>
  daysOfSeries({ weekdays, from, to }).map((day) => day.toString())
const MONDAY = 1
const WEDNESDAY = 3

test('a series is on its weekdays from the first day to the last, both included', () => {
  expect(days([WEDNESDAY, MONDAY], '2026-09-14', '2026-09-23')).toEqual([
    '2026-09-14',
    '2026-09-16',
    '2026-09-21',
    '2026-09-23',
  ])
  expect(days([MONDAY], '2026-09-14', '2026-09-14')).toEqual(['2026-09-14'])
  expect(days([MONDAY], '2026-09-15', '2026-09-20')).toEqual([])
})

test('a series goes on over the end of a year, and over leap days where there are any', () => {
  expect(days([4], '2026-12-24', '2027-01-14')).toEqual([
    '2026-12-24',
    '2026-12-31',
    '2027-01-07',
    '2027-01-14',
  ])
  expect(days([2], '2028-02-22', '2028-03-07')).toEqual(['2028-02-22', '2028-02-29', '2028-03-07'])
  expect(days([1, 7], '2027-02-28', '2027-03-01')).toEqual(['2027-02-28', '2027-03-01'])
})

test('a series that is not written to its end has no days yet', () => {
  expect(days([], '2026-09-14', '2026-09-23')).toEqual([])
  expect(days([MONDAY], '', '2026-09-23')).toEqual([])
  expect(days([MONDAY], '2026-09-14', '2026-02-30')).toEqual([])
})

test('a series of any weekdays is in order, within its days, and as long as counting says', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      fc.integer({ min: 0, max: 3000 }),
      fc.integer({ min: 0, max: 190 }),
      (weekdays, offset, length) => {
        const from = Temporal.PlainDate.from('2023-12-25').add({ days: offset })
        const to = from.add({ days: length })
        const found = daysOfSeries({ weekdays, from: from.toString(), to: to.toString() })
        const every = Array.from({ length: length + 1 }, (_, index) => from.add({ days: index }))
        expect(found.map(String)).toEqual(
          every.filter(({ dayOfWeek }) => weekdays.includes(dayOfWeek)).map(String),
        )
      },
    ),
  )
})

test('a series says what is wrong with it', () => {
  const series = { weekdays: [MONDAY], from: '2026-09-14', to: '2026-12-02', minutes: 180, topic: null }
  const problems = (facts: object) =>
    problemsOf(MeetingSeries.safeParse({ ...series, ...facts })).map(({ path, message }) => [
      path.join('.'),
      message,
    ]) ?? []
  expect(MeetingSeries.parse(series)).toEqual(series)
  expect(problems({ weekdays: [] })).toContainEqual(['weekdays', 'Name at least one weekday.'])
  expect(problems({ to: '2026-09-13' })).toEqual([['to', 'Give a last day that is not before the first.']])
  expect(problems({ weekdays: [2], to: '2026-09-14' })).toEqual([
    ['to', 'None of these weekdays lies between the days. Give a later last day.'],
  ])
  const everyDay = { weekdays: [1, 2, 3, 4, 5, 6, 7], from: '2026-01-01' }
  expect(problems({ ...everyDay, to: '2026-07-19' })).toEqual([])
  expect(problems({ ...everyDay, to: '2026-07-20' })).toEqual([
    [
      'to',
      `These are more than ${ROWS_AT_ONCE.CLASSES_SCHEDULED} classes. Give an earlier last day, and schedule the rest after that.`,
    ],
  ])
  expect(days(everyDay.weekdays, '2026-01-01', '9999-01-01')).toEqual([])
})

test('classes are scheduled together up to a number that can be looked over', () => {
  expect([1, ROWS_AT_ONCE.CLASSES_SCHEDULED].map(mayScheduleAtOnce)).toEqual([allow, allow])
  expect(mayScheduleAtOnce(0)).toEqual(told('Give at least one day.', 'meetings'))
  expect(mayScheduleAtOnce(201)).toEqual(told('Schedule at most 200 classes at once.', 'meetings'))
})
