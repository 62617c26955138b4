import { expect, test } from 'vitest'
import { ReviewDetails, ReviewPlanDetails } from './review-details.ts'

const review = {
  heldOn: '2026-11-02',
  onTheJob: 'Codes outpatient charts alone.',
  offTheJob: 'Application of number is begun.',
  supportNeeded: 'An hour with the mentor each week.',
  supportGiven: null,
  goals: 'Inpatient charts.',
}

test('a review is planned for a day and says what was planned, done and achieved (D42, D44)', () => {
  expect(ReviewPlanDetails.parse({ plannedOn: ' 2026-11-02 ' })).toEqual({ plannedOn: '2026-11-02' })
  expect(ReviewDetails.parse({ ...review, goals: ' Inpatient charts. ', supportGiven: ' ' })).toEqual(review)
})

test.each([
  [{ heldOn: 'today' }, 'heldOn: Write the day as YYYY-MM-DD, for example 2026-09-14.'],
  [{ onTheJob: ' ' }, 'onTheJob: Write what was planned, done and achieved on the job.'],
  [{ offTheJob: undefined }, 'offTheJob: Write what was planned, done and achieved off the job.'],
  [
    { supportNeeded: 'x'.repeat(4001) },
    'supportNeeded: Shorten the support that is needed to 4000 characters or fewer.',
  ],
  [
    { goals: 'x'.repeat(4001) },
    'goals: Shorten the goals until the next review to 4000 characters or fewer.',
  ],
])('%o is refused with what to write', (facts, sentence) => {
  const issues = ReviewDetails.safeParse({ ...review, ...facts }).error?.issues
  expect(issues?.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([sentence])
})
