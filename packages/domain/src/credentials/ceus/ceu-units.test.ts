import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ceuFigure, ceuUnitsFrom } from './ceu-units.ts'

test('an amount of CEUs is read from a text with at most two decimals and is above 0', () => {
  expect(['36', ' 1.5 ', '1,5', '0.25', '0.01'].map(ceuUnitsFrom)).toEqual([3600, 150, 150, 25, 1])
  expect(['', '0', '0.00', '-1', '1.125', '1000', '.5', '1e2', 'one'].map(ceuUnitsFrom)).toEqual(
    Array(9).fill(null),
  )
})

test('every amount reads back as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), (units) => {
      expect(ceuUnitsFrom(ceuFigure(units, 'en-US'))).toBe(units)
    }),
  )
})
