import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { daysBetween } from '../local-date.ts'
import { ACCESS_MONTHS_HELP, type PracticodeAccess, practicodeClock } from './practicode-clock.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const access: PracticodeAccess = { startedOn: day('2026-09-14'), months: 18 }

/** The clock in one line: state, first day, last day, days left. */
function shown(facts: Partial<PracticodeAccess>, today: string) {
  const clock = practicodeClock({ ...access, ...facts }, day(today))
  return `${clock.state} ${clock.startedOn} ${clock.expiresOn} ${clock.daysLeft}`
}

test('the clock runs from the day the access began', () => {
  expect(shown({}, '2026-11-02')).toBe('RUNNING 2026-09-14 2028-03-14 498')
  expect(shown({ startedOn: null }, '2026-11-02')).toBe('NOT_STARTED null null null')
  expect(shown({}, '2026-09-13')).toBe('NOT_STARTED 2026-09-14 2028-03-14 null')
})

test('the end is warned of from 60 days before, and the last day still counts', () => {
  expect(
    ['2028-01-13', '2028-01-14', '2028-03-14', '2028-03-15'].map((today) => shown({}, today).split(' ')),
  ).toEqual([
    ['RUNNING', '2026-09-14', '2028-03-14', '61'],
    ['ENDING_SOON', '2026-09-14', '2028-03-14', '60'],
    ['ENDING_SOON', '2026-09-14', '2028-03-14', '0'],
    ['ENDED', '2026-09-14', '2028-03-14', '0'],
  ])
  expect(practicodeClock(access, day('2028-02-28'), 14).state).toBe('RUNNING')
  expect(practicodeClock(access, day('2028-02-29'), 14).state).toBe('ENDING_SOON')
})

test.each([
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2028-02-29', 48, '2032-02-29'],
  ['2026-03-31', 1, '2026-04-30'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2026-01-15', 18, '2027-07-15'],
])('from %s, %i months last through %s', (startedOn, months, expiresOn) => {
  const clock = practicodeClock({ startedOn: day(startedOn), months }, day(startedOn))
  expect(clock.expiresOn?.toString()).toBe(expiresOn)
})

test('the access ends in the month so many months on, never later in it than it began, and never sooner for more months', () => {
  const starts = fc.integer({ min: 0, max: 4000 }).map((days) => day('2024-01-01').add({ days }))
  fc.assert(
    fc.property(starts, fc.integer({ min: 1, max: 59 }), (startedOn, months) => {
      const last = (length: number) =>
        practicodeClock({ startedOn, months: length }, startedOn).expiresOn ?? startedOn
      const expiresOn = last(months)
      expect(expiresOn.toPlainYearMonth().equals(startedOn.toPlainYearMonth().add({ months }))).toBe(true)
      expect(expiresOn.day === startedOn.day || expiresOn.day === expiresOn.daysInMonth).toBe(true)
      expect(expiresOn.day).toBeLessThanOrEqual(startedOn.day)
      expect(daysBetween(expiresOn, last(months + 1))).toBeGreaterThanOrEqual(28)
    }),
  )
})

test('the days left never grow as the days go by', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 700 }), (days) => {
      const left = (later: number) =>
        practicodeClock(access, day('2026-09-14').add({ days: later })).daysLeft ?? Number.NaN
      expect(left(days) - left(days + 1)).toBe(left(days) === 0 ? 0 : 1)
    }),
  )
})

test('18 months are said to be only a default', () => {
  expect(ACCESS_MONTHS_HELP).toEqual(
    "18 months is this product's default, taken from a seller's page of 2020. Check it against your own license.",
  )
})
