import { expect, test } from 'vitest'
import { parseHours } from './parse-hours.ts'

test.each([
  ['7:30', 450],
  ['7.5 h', 450],
  ['7,5h', 450],
  ['7h 30m', 450],
  ['45 min', 45],
  ['8', 480],
  ['2,000 h', 120_000],
  ['1,250:30 h', 75_030],
  ['1,234,567', 74_074_020],
  ['7:30 h', 450],
])('%s is %i minutes', (text, minutes) => {
  expect(parseHours(text)).toBe(minutes)
})

test.each(['', '7:75', 'a lot', '-2', 'h'])('%j is no length of time', (text) => {
  expect(parseHours(text)).toBeNull()
})
