import { expect, test } from 'vitest'
import { ceusInWords, contactHoursInWords, hoursInWords } from './amount.ts'

test('minutes are said in hours and minutes', () => {
  expect([0, 1, 60, 61, 4800, 74_430].map((minutes) => hoursInWords(minutes, 'en'))).toEqual([
    '0 hours',
    '0 hours 1 minute',
    '1 hour',
    '1 hour 1 minute',
    '80 hours',
    '1,240 hours 30 minutes',
  ])
  expect(contactHoursInWords(4800, 'en')).toBe('80 contact hours')
})

test('an amount of CEUs is said without needless decimals', () => {
  expect([100, 150, 125, 3600, 10, 1, 0].map((units) => ceusInWords(units, 'en'))).toEqual([
    '1 CEU',
    '1.5 CEUs',
    '1.25 CEUs',
    '36 CEUs',
    '0.1 CEUs',
    '0.01 CEUs',
    '0 CEUs',
  ])
})
