import { expect, test } from 'vitest'
import { isAvailable } from './available.ts'

test('a candidate is available from the first possible day on, not the evening before', () => {
  expect(isAvailable('2026-03-09', new Date(2026, 2, 8, 23, 59))).toBe(false)
  expect(isAvailable('2026-03-09', new Date(2026, 2, 9, 0, 0))).toBe(true)
  expect(isAvailable('2025-12-31', new Date(2026, 2, 9))).toBe(true)
})
