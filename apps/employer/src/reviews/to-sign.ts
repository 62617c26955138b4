import type { ReviewParty } from '@journeyline/domain/reviews/review-parties'
import type { ReviewToSign } from '@journeyline/domain/reviews/review-signing'
import type { ReviewStatus } from '@journeyline/domain/reviews/review-status'

type Review = {
  status: ReviewStatus
  signatures: readonly {
    party: ReviewParty
    signedAt: string | null
    dispute: { answer: string | null } | null
  }[]
}

/** The review as the rules of signing see it. */
export function toSign({ status, signatures }: Review): ReviewToSign {
  return {
    status,
    hasMentor: signatures.some(({ party }) => party === 'MENTOR'),
    signedBy: signatures.flatMap(({ party, signedAt }) => (signedAt ? [party] : [])),
    disputedBy: signatures.flatMap(({ party, dispute }) => (dispute?.answer === null ? [party] : [])),
  }
}
