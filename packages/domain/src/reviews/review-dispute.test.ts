import { describe, expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import { mayAnswerReviewDispute, mayDisputeReview, mayDisputeReviewWithAccount } from './review-dispute.ts'
import { awaitedParty, maySignReview, type ReviewToSign } from './review-signing.ts'

const held: ReviewToSign = { status: 'HELD', hasMentor: false, signedBy: ['APPRENTICE'], disputedBy: [] }
const disputed: ReviewToSign = { ...held, disputedBy: ['SUPERVISOR'] }

describe('given a review that waits for signatures', () => {
  test('then whoever has not signed may say that this is not what was said, out of turn, too', () => {
    expect(mayDisputeReview(held, 'TUTOR')).toEqual(allow)
    expect(mayDisputeReview(held, 'SUPERVISOR')).toEqual(allow)
    expect(mayDisputeReviewWithAccount(held, 'TUTOR')).toEqual(allow)
  })

  test('then neither who has signed may say so, nor who takes no part', () => {
    expect(mayDisputeReview(held, 'APPRENTICE')).toEqual(
      told('The apprentice has signed this review. Say in the next one what is different.'),
    )
    expect(mayDisputeReview(held, 'MENTOR')).toEqual(
      told('No mentor takes part in this review. Ask the tutor who signs it.'),
    )
    expect(mayDisputeReviewWithAccount(held, null)).toEqual(
      told('You are not among those who sign this review. Ask the tutor who signs it.'),
    )
  })
})

test('given a review that somebody disputes, then nobody signs it until that is answered', () => {
  expect(maySignReview(disputed, 'TUTOR')).toEqual(
    told('The supervisor says that this is not what was said. It is signed once the tutor has answered.'),
  )
  expect([awaitedParty(disputed), awaitedParty(held)]).toEqual([null, 'TUTOR'])
  expect(mayDisputeReview(disputed, 'SUPERVISOR')).toEqual(
    told('The supervisor has said already that this is not what was said. Wait for the answer.'),
  )
  expect(mayAnswerReviewDispute(disputed, 'SUPERVISOR')).toEqual(allow)
  expect(mayAnswerReviewDispute(disputed, 'TUTOR')).toEqual(
    told('The tutor waits for no answer. Read the review again.'),
  )
})

test('given a review that is planned, signed by all or canceled, then there is nothing to dispute', () => {
  expect(mayDisputeReview({ ...held, status: 'PLANNED' }, 'TUTOR')).toEqual(
    told('This review is not held yet. Sign it when the meeting is written down.'),
  )
  expect(mayDisputeReview({ ...held, status: 'SIGNED' }, 'TUTOR')).toEqual(
    told('Everyone has signed this review. Nothing is left to do.'),
  )
  expect(mayDisputeReview({ ...held, status: 'CANCELLED' }, 'TUTOR')).toEqual(
    told('This review was canceled. Plan another one instead.'),
  )
})
