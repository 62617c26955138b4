import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { problemsOf } from '../test/problems.ts'
import { dayInWords, daysBetween, isEarlierDay, localDate, parseLocalDate } from './local-date.ts'

test('a day is written as YYYY-MM-DD and exists', () => {
  expect(parseLocalDate('2024-02-29')?.toString()).toBe('2024-02-29')
  for (const text of [
    '2001-02-29',
    '2026-13-01',
    '2026-9-14',
    '03/04/1999',
    '2026-09-14T00:00',
    '20260914',
    '',
  ]) {
    expect(parseLocalDate(text), text).toBeNull()
  }
})

test('every day reads back as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: -300_000, max: 300_000 }), (days) => {
      const day = Temporal.PlainDate.from('2026-01-01').add({ days })
      expect(parseLocalDate(day.toString())?.equals(day)).toBe(true)
    }),
  )
})

test('an impossible day is told apart from another way of writing', () => {
  const message = (value: unknown) => problemsOf(localDate.safeParse(value))[0]?.message
  expect(message('2026-09-14')).toBeUndefined()
  expect(message('2001-02-29')).toBe('There is no such day as 2001-02-29. Check the month and the day.')
  expect(message('Sept 14')).toBe('Write the day as YYYY-MM-DD, for example 2026-09-14.')
  expect(message(undefined)).toBe('Write the day as YYYY-MM-DD, for example 2026-09-14.')
})

test('days are counted and said in words', () => {
  const monday = Temporal.PlainDate.from('2026-09-14')
  expect(daysBetween(monday, Temporal.PlainDate.from('2027-09-14'))).toBe(365)
  expect(daysBetween(monday, Temporal.PlainDate.from('2026-09-13'))).toBe(-1)
  expect(dayInWords(monday, 'en-US')).toBe('September 14, 2026')
  expect(dayInWords(monday, 'cy')).toBe('14 Medi 2026')
})

test('a day is earlier than another only when both are days', () => {
  expect(isEarlierDay('2026-09-13', '2026-09-14')).toBe(true)
  expect(isEarlierDay('2026-09-14', '2026-09-14')).toBe(false)
  expect(isEarlierDay('2026-02-30', '2026-09-14')).toBe(false)
  expect(isEarlierDay(null, '2026-09-14')).toBe(false)
  expect(isEarlierDay('2026-09-14', null)).toBe(false)
})
