import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { forecastHours } from './forecast.ts'
import { mondayOf } from './hours-totals.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const forecast = (facts: Partial<Parameters<typeof forecastHours>[0]> = {}) =>
  forecastHours({
    needMinutes: 120_000,
    approvedMinutes: 96_000,
    weeks: [],
    today: day('2026-11-23'),
    paceWeeks: 8,
    ...facts,
  })
const week = (weekOn: string, approvedMinutes: number) => ({ weekOn: day(weekOn), approvedMinutes })

test('the pace is the average of the latest whole weeks, the weeks without hours among them', () => {
  // 40 hours a week for four weeks, and nothing in the fifth
  const weeks = ['2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09'].map((on) => week(on, 2400))
  expect(forecast({ weeks })).toEqual({
    paceMinutes: 1920,
    weeks: 5,
    expectedOn: day('2026-11-23').add({ days: 88 }),
  })
  // the present week is not over
  expect(forecast({ weeks: [...weeks, week('2026-11-23', 480)] })).toEqual(forecast({ weeks }))
  // older than the weeks that count
  expect(forecast({ weeks: [week('2025-01-06', 2400)] })).toEqual({
    paceMinutes: 0,
    weeks: 8,
    expectedOn: null,
  })
})

test('there is no forecast without a whole week, and none is needed once all is done', () => {
  expect(forecast()).toEqual({ paceMinutes: 0, weeks: 0, expectedOn: null })
  expect(forecast({ weeks: [week('2026-11-23', 480)] })).toEqual({
    paceMinutes: 0,
    weeks: 0,
    expectedOn: null,
  })
  expect(forecast({ approvedMinutes: 120_000 }).expectedOn).toEqual(day('2026-11-23'))
})

test('more approved hours never put the forecast off, and it is never past', () => {
  const paces = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(
      paces,
      fc.integer({ min: 0, max: 11 }),
      fc.integer({ min: 1, max: 600 }),
      (minutes, at, more) => {
        const today = day('2026-11-23')
        const weeksOf = (of: number[]) =>
          of.map((approvedMinutes, index) => ({
            weekOn: mondayOf(today).subtract({ weeks: index + 1 }),
            approvedMinutes,
          }))
        const total = (of: number[]) => of.reduce((sum, one) => sum + one, 0)
        const ask = (of: number[]) =>
          forecast({ weeks: weeksOf(of), approvedMinutes: total(of), needMinutes: 50_000 })
        // in a week within those that count, and not before the first with hours: that one sets how many count
        const index = Math.min(at % minutes.length, 7)
        const first = minutes.findLastIndex((one) => one > 0)
        if (index > first) return
        const faster = minutes.map((one, place) => (place === index ? one + more : one))
        const [slow, fast] = [ask(minutes), ask(faster)]
        if (slow.expectedOn === null) return
        expect(Temporal.PlainDate.compare(fast.expectedOn!, slow.expectedOn)).toBeLessThanOrEqual(0)
        expect(Temporal.PlainDate.compare(slow.expectedOn, today)).toBeGreaterThanOrEqual(0)
      },
    ),
  )
})
