import { expect, test } from 'vitest'
import { EVERY_REVIEW, openReviewFilter, openReviewSearch } from './open-review-search.ts'

test('the address keeps which reviews are listed, and what it does not know is no filter', () => {
  const search = openReviewSearch({ state: ['HELD', 'DUE', 'SOON'], overdue: 'yes', mine: '1', cohort: 'C' })
  expect(search).toEqual({ ...EVERY_REVIEW, state: ['DUE', 'HELD'], overdue: 'yes', cohort: 'C' })
  expect(openReviewFilter(search)).toEqual({ states: ['DUE', 'HELD'], overdue: true, cohortId: 'C' })
  expect(openReviewFilter(openReviewSearch({}))).toEqual({})
  expect(openReviewFilter(openReviewSearch({ mine: 'yes', program: 'P' }))).toEqual({
    awaitsViewer: true,
    programId: 'P',
  })
})
