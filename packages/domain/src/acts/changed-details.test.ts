import { expect, test } from 'vitest'
import { changedDetails } from './changed-details.ts'

test('details are changed that are not what they were; a day that is kept as a moment is the same day', () => {
  const before = { name: 'Fall', capacity: 20, startsOn: new Date('2026-09-01'), about: null, skills: ['A'] }
  const same = { name: 'Fall', capacity: 20, startsOn: '2026-09-01', about: null, skills: ['A'] }
  expect(changedDetails(before, same)).toEqual([])
  const other = { name: 'Spring', capacity: 20, startsOn: '2026-09-02', about: 'x', skills: ['A', 'B'] }
  expect(changedDetails(before, other)).toEqual(['name', 'startsOn', 'about', 'skills'])
  expect(changedDetails({ about: null }, { about: 'null' })).toEqual(['about'])
})
