import { expect, test } from 'vitest'
import { rowsAreKept } from './kept-rows.ts'

test('the rows of a file are kept until 30 days after it was imported', () => {
  const applied = new Date('2026-11-01T09:00:00Z')
  expect(rowsAreKept(applied, new Date('2026-12-01T08:59:59Z'))).toBe(true)
  expect(rowsAreKept(applied, new Date('2026-12-01T09:00:00Z'))).toBe(false)
  expect(rowsAreKept(null, new Date('2030-01-01T00:00:00Z'))).toBe(true)
})
