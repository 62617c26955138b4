import { expect, test } from 'vitest'
import { paperOf } from './paper.ts'

test.each([
  ['en-US', 'LETTER'],
  ['en', 'LETTER'],
  ['es-MX', 'LETTER'],
  ['en-GB', 'A4'],
  ['cy', 'A4'],
])('people who read %s print on %s', (locale, paper) => {
  expect(paperOf(locale)).toBe(paper)
})
