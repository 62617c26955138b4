import { expect, test } from 'vitest'
import { isLong } from './long-stay.ts'

const stay = (daysInStage: number, stage: 'TRAINING' | 'COMPLETED' = 'TRAINING') => ({ stage, daysInStage })

test('a stay is long beyond twice the median of its stage, or beyond 90 days', () => {
  expect([isLong(stay(40), 20), isLong(stay(41), 20)]).toEqual([false, true])
  expect([isLong(stay(90), 80), isLong(stay(91), 80)]).toEqual([false, true])
  expect([isLong(stay(90), null), isLong(stay(91), null)]).toEqual([false, true])
})

test('nobody stays too long in an end', () => {
  expect(isLong(stay(400, 'COMPLETED'), 10)).toBe(false)
})
