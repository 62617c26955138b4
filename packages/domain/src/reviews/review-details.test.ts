import { expect, test } from 'vitest'
import { problemsOf } from '../../test/problems.ts'
import {
  ReviewCancellation,
  ReviewDetails,
  ReviewPlanDetails,
  ReviewPreparation,
  SignatureDetails,
} from './review-details.ts'

const review = {
  heldOn: '2026-11-02',
  onTheJob: 'Codes outpatient charts alone.',
  offTheJob: 'Application of number is begun.',
  support: 'An hour with the mentor each week.',
  goals: 'Inpatient charts.',
}

test('a review is planned for a day and says what was planned, done and achieved (D42, D44)', () => {
  expect(ReviewPlanDetails.parse({ plannedOn: ' 2026-11-02 ' })).toEqual({ plannedOn: '2026-11-02' })
  expect(ReviewDetails.parse({ ...review, goals: ' Inpatient charts. ', support: ' ' })).toEqual({
    ...review,
    support: null,
  })
})

test.each([
  [{ heldOn: 'today' }, 'heldOn: Write the day as YYYY-MM-DD, for example 2026-09-14.'],
  [{ onTheJob: ' ' }, 'onTheJob: Write what was planned, done and achieved on the job.'],
  [{ offTheJob: undefined }, 'offTheJob: Write what was planned, done and achieved off the job.'],
  [
    { support: 'x'.repeat(4001) },
    'support: Shorten the support that is needed and given to 4000 characters or fewer.',
  ],
  [
    { goals: 'x'.repeat(4001) },
    'goals: Shorten the goals until the next review to 4000 characters or fewer.',
  ],
])('%o is refused with what to write', (facts, sentence) => {
  const issues = problemsOf(ReviewDetails.safeParse({ ...review, ...facts }))
  expect(issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([sentence])
})

test('what is prepared before the meeting may be left open', () => {
  expect(ReviewPreparation.parse({ onTheJob: ' Outpatient charts. ', goals: ' ' })).toEqual({
    onTheJob: 'Outpatient charts.',
    offTheJob: null,
    support: null,
    goals: null,
  })
})

test('who signs writes the name; who cancels says why', () => {
  expect(SignatureDetails.parse({ name: ' Noor Khan ', comment: ' ' })).toEqual({
    name: 'Noor Khan',
    otherNameReason: null,
    comment: null,
  })
  expect(problemsOf(SignatureDetails.safeParse({ name: ' ' }))[0]?.message).toBe('Write your name.')
  expect(problemsOf(ReviewCancellation.safeParse({}))[0]?.message).toBe('Write why the review is canceled.')
})
