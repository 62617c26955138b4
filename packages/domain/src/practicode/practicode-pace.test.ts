import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { casesPerWeek, casesPerWeekWithin, daysForCases, practicodePace } from './practicode-pace.ts'

const today = Temporal.PlainDate.from('2026-11-02')

/** Readings written as [days before today, cases done]. */
function pace(readings: [number, number][], facts: { startedDaysAgo?: number; weeks?: number } = {}) {
  const { startedDaysAgo, ...rest } = facts
  return practicodePace({
    readings: readings.map(([daysAgo, casesDone], sequence) => ({
      ...{ readOn: today.subtract({ days: daysAgo }), casesDone, sequence },
      ...{ scorePercent: null, correctionReason: null },
    })),
    startedOn: startedDaysAgo === undefined ? null : today.subtract({ days: startedDaysAgo }),
    today,
    ...rest,
  })
}

test('the pace is taken from the last reading before the last four weeks to the latest', () => {
  const readings: [number, number][] = [
    [60, 20],
    [30, 100],
    [10, 150],
    [2, 184],
  ]
  expect(pace(readings)).toEqual({ cases: 84, days: 28 })
  expect(pace(readings, { weeks: 1 })).toEqual({ cases: 34, days: 8 })
  expect(pace(readings, { weeks: 52 })).toEqual({ cases: 164, days: 58 })
})

test('the day the access began stands for a reading of no cases, unless there is one of that day', () => {
  expect(pace([[2, 184]], { startedDaysAgo: 16 })).toEqual({ cases: 184, days: 14 })
  const both: [number, number][] = [
    [16, 50],
    [2, 184],
  ]
  expect(pace(both, { startedDaysAgo: 16 })).toEqual({ cases: 134, days: 14 })
})

test('without a pace there is a reason', () => {
  expect(pace([])).toBe('NO_READING')
  expect(pace([[-1, 40]])).toBe('NO_READING')
  expect(pace([[28, 184]], { startedDaysAgo: 60 })).toBe('OLD_READING')
  expect(pace([[2, 184]])).toBe('ONE_READING')
  expect(pace([[2, 184]], { startedDaysAgo: 2 })).toBe('ONE_READING')
  expect(
    pace([
      [20, 184],
      [2, 184],
    ]),
  ).toBe('NO_PROGRESS')
})

test('cases a week are rounded half up, days and cases that are needed are rounded up', () => {
  expect(casesPerWeek({ cases: 84, days: 28 })).toBe(21)
  expect(casesPerWeek({ cases: 5, days: 14 })).toBe(3)
  expect(casesPerWeek({ cases: 1, days: 15 })).toBe(0)
  expect(daysForCases(416, { cases: 84, days: 28 })).toBe(139)
  expect(daysForCases(3, { cases: 84, days: 28 })).toBe(1)
  expect(casesPerWeekWithin(139, 416)).toBe(21)
  expect(casesPerWeekWithin(7, 21)).toBe(21)
})
