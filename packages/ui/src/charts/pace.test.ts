import { expect, test } from 'vitest'
import { daysFrom, namedDays, reachedBy } from './pace.ts'

test('a straight line reaches its goal on its last day, and is never rounded up', () => {
  const line = { from: '2026-10-01', by: '2026-10-31', goal: 600 }
  expect(
    ['2026-09-01', '2026-10-01', '2026-10-16', '2026-10-30', '2026-10-31', '2027-01-01'].map((day) =>
      reachedBy(line, day),
    ),
  ).toEqual([0, 0, 300, 580, 600, 600])
  expect(reachedBy({ ...line, goal: 10 }, '2026-10-15')).toBe(4)
  expect(reachedBy({ ...line, by: '2026-10-01' }, '2026-10-01')).toBe(600)
})

test('the first and the last day are named, and others where there is room', () => {
  expect(namedDays('2026-10-01', '2026-10-31', 3)).toEqual([
    '2026-10-01',
    '2026-10-11',
    '2026-10-21',
    '2026-10-31',
  ])
  expect(namedDays('2026-10-01', '2026-10-02', 4)).toEqual(['2026-10-01', '2026-10-02'])
  expect(namedDays('2026-10-01', '2026-10-01', 4)).toEqual(['2026-10-01'])
  expect(daysFrom('2026-03-01', '2026-02-28')).toBe(-1)
})
