import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { told } from '../../../test/told.ts'
import { say } from '../../language/say.ts'
import { cohortDuplicates, cohortRow } from './cohort-row.ts'

const programs = new Set(['US-MC', 'US-BC'])
const fall = {
  code: '2026-fall',
  name: 'Fall 2026',
  program: 'us-mc',
  starts_on: '2026-09-14',
  expected_ends_on: '2027-08-30',
  capacity: '120',
}

test('a row of cohorts is read', () => {
  expect(cohortRow(fall, { programs })).toEqual({
    row: {
      code: '2026-fall',
      name: 'Fall 2026',
      program: 'US-MC',
      startsOn: Temporal.PlainDate.from('2026-09-14'),
      expectedEndsOn: Temporal.PlainDate.from('2027-08-30'),
      capacity: 120,
    },
  })
})

test.each([
  [
    { code: '2026 fall!' },
    'code: Write 2 to 40 lower-case letters, digits or hyphens, for example 2026-fall.',
  ],
  [{ expected_ends_on: '2026-09-01' }, 'expected_ends_on: Give an end after the day the cohort starts.'],
  [{ program: 'UK-MC' }, 'program: There is no program “UK-MC”. Write the code of one there is.'],
  [{ capacity: 'many' }, 'capacity: “many” is not a whole number from 1 to 10000.'],
  [{ name: '' }, 'name: name is empty. Every row needs it.'],
])('%o is refused', (cells, sentence) => {
  const result = cohortRow({ ...fall, ...cells }, { programs })
  expect(
    'problems' in result && result.problems.map(({ column, says }) => `${column}: ${say(says)}`),
  ).toEqual([sentence])
})

test("a program's cohort stands on one line; another program may use the code", () => {
  const repeatedIn = cohortDuplicates()
  expect(repeatedIn(2, fall)).toEqual([])
  expect(repeatedIn(3, { ...fall, program: 'US-BC' })).toEqual([])
  expect(repeatedIn(4, { ...fall, program: 'US-MC' })).toEqual([
    { column: 'code', code: 'DUPLICATE', says: told('Line 2 has the same code. Keep one of the two rows.') },
  ])
})
