import { expect, test } from 'vitest'
import { todayAt } from './today-at.ts'

test('today is the day of the worksite, not of the device', () => {
  const now = new Date('2026-11-23T15:00:00Z')
  expect(todayAt({ worksite: { timeZone: 'Pacific/Kiritimati' } }, now)).toBe('2026-11-24')
  expect(todayAt({ worksite: { timeZone: 'America/Chicago' } }, now)).toBe('2026-11-23')
})
