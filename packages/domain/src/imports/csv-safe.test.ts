import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellText } from './cell-text.ts'
import { escapeFormula, unescapeFormula } from './csv-safe.ts'

test('what a spreadsheet would run is exported as text', () => {
  expect(['=1+1', '+cmd', '-2', '@SUM(A1)', '\tx', '＝1'].map(escapeFormula)).toEqual([
    "'=1+1",
    "'+cmd",
    "'-2",
    "'@SUM(A1)",
    "'\tx",
    "'＝1",
  ])
  expect(['Amara', "O'Neil", "'quoted'", '', '+16145550123'].map(escapeFormula)).toEqual([
    'Amara',
    "O'Neil",
    "'quoted'",
    '',
    '+16145550123',
  ])
})

const nearFormula = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '1', 'a', ' ', '\t') })

test('every text that is exported reads back as itself', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), nearFormula), (text) => {
      expect(unescapeFormula(escapeFormula(text))).toBe(text)
    }),
  )
})

test('nothing exported begins like a formula but a telephone number', () => {
  fc.assert(
    fc.property(nearFormula, (text) => {
      const cell = escapeFormula(text)
      expect(/^[=+\-@\t]/.test(cell)).toBe(/^\+[1-9]\d{6,14}$/.test(text))
    }),
  )
})

test('a cleaned cell that is exported and read again is the same cell', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), nearFormula), (raw) => {
      const text = cellText(raw)
      expect(cellText(escapeFormula(text))).toBe(text)
    }),
  )
})
