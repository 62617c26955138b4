import { expect, test } from 'vitest'
import { cohortsToCreate, draftProblems, draftsOf, nameOfCode } from './new-cohorts.ts'

const missing = {
  name: '2026-fall',
  rows: 120,
  programCode: 'US-MC',
  suggestedStartsOn: '2026-09-14',
  suggestedExpectedEndsOn: '2027-08-30',
}

test('a code reads as a name with the year last', () => {
  expect(nameOfCode('2026-fall')).toBe('Fall 2026')
  expect(nameOfCode('evening-2026-b')).toBe('Evening B 2026')
  expect(nameOfCode('pilot')).toBe('Pilot')
})

test('a missing cohort is drafted with a seat for each of its rows and can be created as it is', () => {
  const [draft] = draftsOf([missing])
  expect(draft && draftProblems(draft)).toEqual({})
  expect(cohortsToCreate(draft ? [draft] : [])).toEqual([
    {
      programCode: 'US-MC',
      code: '2026-fall',
      name: 'Fall 2026',
      startsOn: '2026-09-14',
      expectedEndsOn: '2027-08-30',
      capacity: 120,
    },
  ])
})

test('a cohort without a program is not created, and what is not created has no problems', () => {
  const [draft] = draftsOf([{ name: 'lost', rows: 1, programCode: null }])
  expect(draft).toMatchObject({ create: false, name: 'Lost' })
  expect(draft && draftProblems(draft)).toEqual({})
  expect(cohortsToCreate(draft ? [draft] : [])).toEqual([])
})

test('a cohort that one row names is not created unless asked for', () => {
  expect(draftsOf([{ ...missing, rows: 1 }])[0]).toMatchObject({ create: false, capacity: 1 })
})

test('what is wrong stands at its field', () => {
  const [draft] = draftsOf([{ ...missing, suggestedExpectedEndsOn: '2026-09-01' }])
  expect(draft && draftProblems({ ...draft, capacity: '' })).toEqual({
    capacity: 'Write the number of seats as a whole number from 1 to 10000.',
  })
  expect(draft && draftProblems(draft)).toEqual({
    expectedEndsOn: 'Give an end after the day the cohort starts.',
  })
})
