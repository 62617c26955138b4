import { expect, test } from 'vitest'
import { isAvailable } from './available.ts'

test('a candidate is available from the first possible day on, not the day before', () => {
  expect(isAvailable('2026-03-09', '2026-03-08')).toBe(false)
  expect(isAvailable('2026-03-09', '2026-03-09')).toBe(true)
  expect(isAvailable('2025-12-31', '2026-03-09')).toBe(true)
})
