import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { dayOfTime, daysWithin, employedTime, isGoingOn, timeBefore } from './employed-time.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const employment = (startedOn: string, endedOn: string | null = null, hours: number | null = null) => ({
  startedOn: day(startedOn),
  endedOn: endedOn === null ? null : day(endedOn),
  minutesPerWeek: hours === null ? null : hours * 60,
})
const time = (...employments: ReturnType<typeof employment>[]) =>
  employedTime(employments, 2400).map(({ from, until, minutesPerWeek }) => [
    from.toString(),
    until?.toString() ?? null,
    minutesPerWeek / 60,
  ])

test('days without an employment are left out', () => {
  expect(time()).toEqual([])
  expect(time(employment('2026-01-05', '2026-03-01'), employment('2026-06-01'))).toEqual([
    ['2026-01-05', '2026-03-02', 40],
    ['2026-06-01', null, 40],
  ])
})

test('employments side by side are a full-time week together at most, unless one alone is more', () => {
  const half = employment('2026-01-05', null, 20)
  expect(time(half, employment('2026-02-02', '2026-02-28', 15), employment('2026-02-16'))).toEqual([
    ['2026-01-05', '2026-02-02', 20],
    ['2026-02-02', '2026-02-16', 35],
    ['2026-02-16', '2026-03-01', 40],
    ['2026-03-01', null, 40],
  ])
  expect(time(half, employment('2026-01-05', null, 48))).toEqual([['2026-01-05', null, 48]])
})

test('the day of an amount of time is the one before which it has gone, and after the end as if it went on from today', () => {
  const stretches = employedTime(
    [employment('2026-01-05', '2026-01-18'), employment('2026-03-02', '2026-03-08')],
    2400,
  )
  const week = 7 * 2400
  const on = (weeks: number, today = '2026-06-01') =>
    dayOfTime(stretches, weeks * week, day(today))?.toString()
  expect([on(1), on(2), on(2.5), on(3), on(4)]).toEqual([
    ...['2026-01-12', '2026-01-19', '2026-03-06', '2026-03-09', '2026-06-08'],
  ])
  expect(on(4, '2026-03-04')).toBe('2026-03-16')
  expect(dayOfTime([], week, day('2026-06-01'))).toBeNull()
  expect(timeBefore(stretches, day('2026-03-06'))).toBe(2 * week + 4 * 2400)
  expect(daysWithin(stretches, day('2026-01-17'), day('2026-03-04'))).toBe(4)
  expect(['2026-01-18', '2026-01-19', '2026-03-08'].map((one) => isGoingOn(stretches, day(one)))).toEqual([
    ...[true, false, true],
  ])
})
