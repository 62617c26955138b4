import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { daysBetween } from '../local-date.ts'
import {
  ACCESS_MONTHS_HELP,
  type PracticodeAccess,
  PracticodeAccessDetails,
  practicodeClock,
} from './practicode-clock.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const assigned: PracticodeAccess = {
  clockStart: 'ASSIGNMENT',
  assignedOn: day('2026-09-14'),
  firstOpenedOn: day('2026-10-01'),
  months: 18,
}

/** The clock in one line: state, first day, last day, days left. */
function shown(access: Partial<PracticodeAccess>, today: string) {
  const clock = practicodeClock({ ...assigned, ...access }, day(today))
  return `${clock.state} ${clock.startedOn} ${clock.expiresOn} ${clock.daysLeft}`
}

test('the access begins when it is assigned or when it is first opened, as the mode says', () => {
  expect(shown({}, '2026-11-02')).toBe('RUNNING 2026-09-14 2028-03-14 498')
  expect(shown({ clockStart: 'FIRST_ACCESS' }, '2026-11-02')).toBe('RUNNING 2026-10-01 2028-04-01 516')
  expect(shown({ clockStart: 'FIRST_ACCESS', firstOpenedOn: null }, '2026-11-02')).toBe(
    'NOT_STARTED null null null',
  )
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
  expect(practicodeClock(assigned, day('2028-02-28'), 14).state).toBe('RUNNING')
  expect(practicodeClock(assigned, day('2028-02-29'), 14).state).toBe('ENDING_SOON')
})

test.each([
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2028-02-29', 48, '2032-02-29'],
  ['2026-03-31', 1, '2026-04-30'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2026-01-15', 18, '2027-07-15'],
])('from %s, %i months last through %s', (assignedOn, months, expiresOn) => {
  const clock = practicodeClock({ ...assigned, assignedOn: day(assignedOn), months }, day(assignedOn))
  expect(clock.expiresOn?.toString()).toBe(expiresOn)
})

test('the access ends in the month so many months on, never later in it than it began, and never sooner for more months', () => {
  const starts = fc.integer({ min: 0, max: 4000 }).map((days) => day('2024-01-01').add({ days }))
  fc.assert(
    fc.property(starts, fc.integer({ min: 1, max: 59 }), (assignedOn, months) => {
      const last = (length: number) =>
        practicodeClock({ ...assigned, assignedOn, months: length }, assignedOn).expiresOn ?? assignedOn
      const expiresOn = last(months)
      expect(expiresOn.toPlainYearMonth().equals(assignedOn.toPlainYearMonth().add({ months }))).toBe(true)
      expect(expiresOn.day === assignedOn.day || expiresOn.day === expiresOn.daysInMonth).toBe(true)
      expect(expiresOn.day).toBeLessThanOrEqual(assignedOn.day)
      expect(daysBetween(expiresOn, last(months + 1))).toBeGreaterThanOrEqual(28)
    }),
  )
})

test('the days left never grow as the days go by', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 700 }), (days) => {
      const left = (later: number) =>
        practicodeClock(assigned, day('2026-09-14').add({ days: later })).daysLeft ?? Number.NaN
      expect(left(days) - left(days + 1)).toBe(left(days) === 0 ? 0 : 1)
    }),
  )
})

test('the access has a mode, its days and its months, and says that 18 months are only a default', () => {
  expect(PracticodeAccessDetails.parse({ assignedOn: '2026-09-14' })).toEqual({
    clockStart: 'ASSIGNMENT',
    assignedOn: '2026-09-14',
    firstOpenedOn: null,
    months: 18,
  })
  expect(ACCESS_MONTHS_HELP).toBe(
    "18 months is this product's default, taken from a seller's page of 2020. Check it against your own license.",
  )
})

test.each([
  [{ clockStart: 'PURCHASE' }, 'clockStart: Choose when the access begins.'],
  [{ months: 0 }, 'months: Write the months of access as a whole number from 1 to 60.'],
  [{ months: 1.5 }, 'months: Write the months of access as a whole number from 1 to 60.'],
  [
    { firstOpenedOn: '2026-09-13' },
    'firstOpenedOn: Practicode is opened on the day it is assigned or later. Check both days.',
  ],
])('%o is refused with what to write', (facts, sentence) => {
  const issues = PracticodeAccessDetails.safeParse({ assignedOn: '2026-09-14', ...facts }).error?.issues
  expect(issues?.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([sentence])
})
