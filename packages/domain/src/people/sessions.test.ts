import { expect, test } from 'vitest'
import { sessionIsTooOld } from './sessions.ts'

test('a session lasts 30 days at most', () => {
  const begunAt = new Date('2026-11-01T08:00:00Z')
  expect(sessionIsTooOld(begunAt, new Date('2026-12-01T07:59:59Z'))).toBe(false)
  expect(sessionIsTooOld(begunAt, new Date('2026-12-01T08:00:00Z'))).toBe(true)
})
