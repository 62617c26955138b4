import { expect, test } from 'vitest'
import { everyWeek } from './every-week.ts'

test('weeks without hours stand between those that have some, up to this week', () => {
  const week = { startsOn: '2026-11-02', approvedMinutes: 2400, submittedMinutes: 60 }
  expect(everyWeek([week], '2026-11-18')).toEqual([
    week,
    { startsOn: '2026-11-09', approvedMinutes: 0, submittedMinutes: 0 },
    { startsOn: '2026-11-16', approvedMinutes: 0, submittedMinutes: 0 },
  ])
})

test('only the last half year is shown, and nothing where there are no hours', () => {
  const old = { startsOn: '2024-01-01', approvedMinutes: 60, submittedMinutes: 0 }
  expect(everyWeek([old], '2026-11-18')).toHaveLength(26)
  expect(everyWeek([], '2026-11-18')).toEqual([])
})
