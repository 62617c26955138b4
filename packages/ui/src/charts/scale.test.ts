import { expect, test } from 'vitest'
import { axisRoom, edges, spread, ticks } from './scale.ts'

test('ticks start at zero, are round and reach the highest value', () => {
  expect(ticks(170)).toEqual([0, 50, 100, 150, 200])
  expect(ticks(3)).toEqual([0, 1, 2, 3])
  expect(ticks(0)).toEqual([0, 1])
})

test('an axis has room for the longest of its numbers', () => {
  expect(axisRoom(['0', '50', '100'])).toBe(44)
  expect(axisRoom(['0', '10,000'])).toBe(56)
  expect(axisRoom(['0', '1,000,000'])).toBe(80)
})

test('labels are moved apart, keep their order and stay inside', () => {
  expect(spread([50, 52, 98], 10, 100)).toEqual([50, 60, 98])
  expect(spread([98, 99, 97], 10, 100)).toEqual([90, 100, 80])
})

test('stacked series stand on one another', () => {
  expect(
    edges(
      [
        [1, 2],
        [3, 4],
      ],
      true,
    ),
  ).toEqual([
    [
      [0, 1],
      [0, 2],
    ],
    [
      [1, 4],
      [2, 6],
    ],
  ])
})
