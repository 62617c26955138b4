import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { forecastHours } from './forecast.ts'
import { mondayOf } from './hours-totals.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const TODAY = day('2026-11-23')
const since = (startedOn: string, until: string | null = null) => [
  { from: day(startedOn), until: until === null ? null : day(until), minutesPerWeek: 2400 },
]
const forecast = (facts: Partial<Parameters<typeof forecastHours>[0]> = {}) =>
  forecastHours({
    needMinutes: 120_000,
    approvedMinutes: 96_000,
    submittedMinutes: 0,
    weeks: [],
    stretches: since('2026-10-19'),
    today: TODAY,
    paceWeeks: 8,
    ...facts,
  })
const week = (weekOn: string, minutes: number) => ({ weekOn: day(weekOn), minutes })
const none = { paceMinutes: 0, expectedOn: null, expectedOnceApprovedOn: null }

test('the pace is the average of the latest whole weeks of the employment, the weeks without hours among them', () => {
  // 40 hours a week for four weeks, and nothing in the fifth
  const weeks = ['2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09'].map((on) => week(on, 2400))
  expect(forecast({ weeks })).toEqual({
    paceMinutes: 1920,
    expectedOn: TODAY.add({ days: 88 }),
    expectedOnceApprovedOn: null,
  })
  // the present week is not over
  expect(forecast({ weeks: [...weeks, week('2026-11-23', 480)] })).toEqual(forecast({ weeks }))
  // older than the weeks that count
  expect(forecast({ weeks: [week('2025-01-06', 2400)], stretches: since('2025-01-06') })).toEqual(none)
})

test('32 hours that wait at 22:24 h a week are ten days, whoever has not decided on them', () => {
  const weeks = Array.from({ length: 8 }, (_, index) => ({
    weekOn: day('2026-11-16').subtract({ weeks: index }),
    minutes: 1344,
  }))
  const asked = { weeks, stretches: since('2026-01-05'), approvedMinutes: 100_000, submittedMinutes: 32 * 60 }
  expect(forecast(asked)).toEqual({
    paceMinutes: 1344,
    expectedOn: day('2027-03-08'),
    expectedOnceApprovedOn: day('2027-02-26'),
  })
  // approving them changes the day, not the pace
  expect(forecast({ ...asked, approvedMinutes: 100_000 + 32 * 60, submittedMinutes: 0 })).toEqual({
    paceMinutes: 1344,
    expectedOn: day('2027-02-26'),
    expectedOnceApprovedOn: null,
  })
})

test('weeks without employment slow nobody down, and nobody is done while nobody employs them', () => {
  const weeks = [week('2026-10-19', 2400), week('2026-11-16', 2400)]
  const gap = [...since('2026-10-19', '2026-10-26'), ...since('2026-11-16')]
  expect(forecast({ weeks, stretches: gap })).toMatchObject({
    paceMinutes: 2400,
    expectedOn: day('2027-02-01'),
  })
  expect(forecast({ weeks, stretches: since('2026-10-19', '2026-11-23') })).toEqual({
    ...none,
    paceMinutes: 960,
  })
})

test('credit for what came before tells no pace', () => {
  const weeks = [week('2026-11-09', 2400), week('2026-11-16', 60_000)]
  expect(forecast({ weeks, stretches: since('2026-11-09') }).paceMinutes).toBe((2400 + 4800) / 2)
})

test('there is no forecast without a whole week, and none is needed once all is done', () => {
  expect(forecast()).toEqual(none)
  expect(forecast({ weeks: [week('2026-11-16', 480)], stretches: since('2026-11-18') })).toEqual(none)
  expect(forecast({ approvedMinutes: 120_000 }).expectedOn).toEqual(TODAY)
  expect(forecast({ submittedMinutes: 24_000 })).toEqual({ ...none, expectedOnceApprovedOn: TODAY })
})

test('more hours never put the forecast off, whatever week they are of, and it is never past', () => {
  const paces = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(paces, fc.nat(), fc.integer({ min: 1, max: 600 }), (minutes, at, more) => {
      const weeksOf = (of: number[]) =>
        of.map((written, index) => ({
          weekOn: mondayOf(TODAY).subtract({ weeks: index }),
          minutes: written,
        }))
      const total = (of: number[]) => of.reduce((sum, one) => sum + one, 0)
      const ask = (of: number[]) =>
        forecast({
          ...{ weeks: weeksOf(of), approvedMinutes: total(of), needMinutes: 50_000 },
          stretches: since('2026-09-09'),
        })
      const index = at % minutes.length
      const [slow, fast] = [
        ask(minutes),
        ask(minutes.map((one, place) => (place === index ? one + more : one))),
      ]
      if (slow.expectedOn === null) return
      expect(Temporal.PlainDate.compare(fast.expectedOn!, slow.expectedOn)).toBeLessThanOrEqual(0)
      expect(Temporal.PlainDate.compare(slow.expectedOn, TODAY)).toBeGreaterThanOrEqual(0)
    }),
  )
})
