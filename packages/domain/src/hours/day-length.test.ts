import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { dayMinutes, LONGEST_DAY_MINUTES } from './day-length.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const ZONES = [
  ...['America/New_York', 'America/Phoenix', 'America/Sao_Paulo', 'Europe/London', 'Asia/Kathmandu'],
  ...['Australia/Lord_Howe', 'Antarctica/Troll', 'Pacific/Apia', 'Pacific/Kiritimati', 'UTC'],
]

test.each([
  ['2028-03-12', 'America/New_York', 1380],
  ['2028-11-05', 'America/New_York', 1500],
  ['2028-03-12', 'America/Phoenix', 1440],
  // clocks that change at midnight: the day begins at one, or the one before lasts an hour longer
  ['2018-11-04', 'America/Sao_Paulo', 1380],
  ['2018-02-17', 'America/Sao_Paulo', 1500],
  ['2026-04-05', 'Australia/Lord_Howe', 1470],
  ['2026-10-25', 'Antarctica/Troll', 1560],
  // west of the date line until then, east of it after: the day never was
  ['2011-12-30', 'Pacific/Apia', 0],
])('%s in %s has %i minutes', (text, zone, minutes) => {
  expect(dayMinutes(day(text), zone)).toBe(minutes)
})

test('the days of a year are as long together as the year is, whatever the clocks do, and none is longer than the longest', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2012, max: 2045 }), fc.constantFrom(...ZONES), (year, zone) => {
      const first = day(`${year}-01-01`)
      const days = Array.from({ length: first.daysInYear }, (_, index) => first.add({ days: index }))
      const lengths = days.map((one) => dayMinutes(one, zone))
      const [from, to] = [first, first.add({ years: 1 })].map(
        (one) => one.toZonedDateTime(zone).epochMilliseconds / 60_000,
      )
      expect(lengths.reduce((sum, minutes) => sum + minutes, 0)).toBe(to! - from!)
      expect(Math.max(...lengths)).toBeLessThanOrEqual(LONGEST_DAY_MINUTES)
    }),
    { numRuns: 40 },
  )
})
