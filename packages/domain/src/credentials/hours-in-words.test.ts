import { expect, test } from 'vitest'
import { hoursInWords } from './hours-in-words.ts'

test('minutes are said in hours and minutes', () => {
  expect([0, 1, 60, 61, 4800, 74_430].map((minutes) => hoursInWords(minutes))).toEqual([
    '0 hours',
    '0 hours 1 minute',
    '1 hour',
    '1 hour 1 minute',
    '80 hours',
    '1,240 hours 30 minutes',
  ])
  expect(hoursInWords(4800, 'contact')).toBe('80 contact hours')
})
