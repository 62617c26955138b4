import { expect, test } from 'vitest'
import { parseDay } from './parse-day.ts'

test.each([
  '14 Sep 2026',
  '14 september 2026',
  'Sep 14, 2026',
  'September 14th 2026',
  '14th of September 2026',
  'Monday, 14 September 2026',
  '14-Sep-26',
  '2026-09-14',
  '2026/9/14',
  '2026 Sep 14',
  '14/9/2026',
  '9/14/2026',
  '14.9.26',
  '14 Sep',
])('%s is 2026-09-14', (text) => {
  expect(parseDay(text, 2026)).toEqual({ day: '2026-09-14' })
})

test('numbers that could be either order are asked back', () => {
  expect(parseDay('9/4/2026')).toEqual({ ask: ['2026-04-09', '2026-09-04'] })
})

test('numbers that are the same either way need no question', () => {
  expect(parseDay('4/4/2026')).toEqual({ day: '2026-04-04' })
})

test.each([
  '30 Feb 2026',
  '31/31/2026',
  'soon',
  '2026',
  'Sep 2026',
  '2026-13-01',
  '29 Feb 2027',
  'Sep 1 2 2026',
])('%s is no day', (text) => {
  expect(parseDay(text, 2026)).toEqual({ wrong: true })
})

test('nothing typed is not wrong', () => {
  expect(parseDay('  ')).toEqual({ empty: true })
})
