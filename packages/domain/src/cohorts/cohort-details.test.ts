import { expect, test } from 'vitest'
import { problemsOf } from '../../test/problems.ts'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import { CohortDetails, cohortCapacity } from './cohort-details.ts'

const fall = {
  code: '2026-fall',
  name: 'Fall 2026',
  startsOn: '2026-09-14',
  expectedEndsOn: '2027-08-30',
  capacity: 120,
}

function problems(facts: Record<string, unknown>) {
  const result = CohortDetails.safeParse({ ...fall, ...facts })
  return problemsOf(result).map((issue) => [issue.path.join('.'), issue.message])
}

test('a cohort has a code, a name, days and seats', () => {
  expect(CohortDetails.parse({ ...fall, name: ' Fall 2026 ' })).toEqual(fall)
})

test.each([
  [
    { code: 'Fall 2026' },
    'code',
    'Write 2 to 40 lower-case letters, digits or hyphens, for example 2026-fall.',
  ],
  [{ name: '  ' }, 'name', 'Write a name, for example Fall 2026.'],
  [{ name: 'x'.repeat(121) }, 'name', 'Shorten the name to 120 characters or fewer.'],
  [{ startsOn: '09/14/2026' }, 'startsOn', 'Write the day as YYYY-MM-DD, for example 2026-09-14.'],
  [
    { startsOn: '2026-02-30' },
    'startsOn',
    'There is no such day as 2026-02-30. Check the month and the day.',
  ],
  [{ expectedEndsOn: '2026-09-14' }, 'expectedEndsOn', 'Give an end after the day the cohort starts.'],
  [{ expectedEndsOn: '2031-09-15' }, 'expectedEndsOn', 'Give an end at most 5 years after the start.'],
  [{ capacity: 0 }, 'capacity', 'Write the number of seats as a whole number from 1 to 10000.'],
  [{ capacity: 2.5 }, 'capacity', 'Write the number of seats as a whole number from 1 to 10000.'],
  [{ capacity: null }, 'capacity', 'Write the number of seats as a whole number from 1 to 10000.'],
])('%o is refused with what to write', (facts, field, message) => {
  expect(problems(facts)).toEqual([[field, message]])
})

test('a cohort never has fewer seats than are taken', () => {
  expect(cohortCapacity({ name: 'Fall 2026', capacity: 85, seatsTaken: 85 })).toEqual(allow)
  expect(cohortCapacity({ name: 'Fall 2026', capacity: 84, seatsTaken: 85 })).toEqual(
    told("Fall 2026 can't have 84 seats: 85 seats are taken. Write 85 or more.", 'capacity'),
  )
})
