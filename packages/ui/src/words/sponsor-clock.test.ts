import { afterEach, expect, test, vi } from 'vitest'
import { todayIso } from './format.ts'
import { setSponsorClock, sponsorNow } from './sponsor-clock.ts'

afterEach(() => {
  vi.useRealTimers()
})

test("today is the sponsor's day by the server's clock, wherever the device is and whatever its clock says", () => {
  vi.useFakeTimers({ now: Date.parse('2030-06-01T12:00:00Z') })
  setSponsorClock('2028-03-01T03:00:00.000Z[America/New_York]')
  expect(todayIso()).toBe('2028-02-29')
  setSponsorClock('2028-03-01T03:00:00.000Z[Europe/London]')
  expect(todayIso()).toBe('2028-03-01')
})

test('the clock goes on between two answers, and what is no moment is passed over', () => {
  vi.useFakeTimers({ now: Date.parse('2030-06-01T12:00:00Z') })
  setSponsorClock('2026-11-29T23:59:00.000Z[UTC]')
  setSponsorClock('soon')
  vi.advanceTimersByTime(90_000)
  expect(sponsorNow().toISOString()).toBe('2026-11-30T00:00:30.000Z')
  expect(todayIso()).toBe('2026-11-30')
})
