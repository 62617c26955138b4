import type { Temporal } from 'temporal-polyfill'
import { allow, type Decision, firstRefusal } from '../decision.ts'
import { type ReviewParty, signingParties } from './review-parties.ts'
import type { ReviewStatus } from './review-status.ts'
import { type SigningLink, workingSigningLink } from './signing-link.ts'
import { refuse } from './words.ts'

/** A review as its signing sees it; a signature is a ledger entry, added and never taken back. */
export type ReviewToSign = {
  status: ReviewStatus
  hasMentor: boolean
  /** Who has signed, in the order they did. */
  signedBy: readonly ReviewParty[]
  /** Who has said that this is not what was said, and waits for an answer. */
  disputedBy: readonly ReviewParty[]
}

/** Whose signature is awaited now; null while the review is not held or is disputed, and once all have signed. */
export function awaitedParty(review: ReviewToSign): ReviewParty | null {
  return review.status === 'HELD' && review.disputedBy.length === 0 ? nextParty(review) : null
}

/** Who signs after those who have; null once all have. */
const nextParty = (review: ReviewToSign): ReviewParty | null =>
  signingParties(review).find((party) => !review.signedBy.includes(party)) ?? null

/** Whether the party may sign now: the review is held, the party takes part, once, after everyone before, and while nobody disputes it (D42, D43). */
export function maySignReview(review: ReviewToSign, party: ReviewParty): Decision {
  return firstRefusal(
    isOpenForSigning(review),
    takesPart(review, party),
    signsOnce(review, party),
    isNext(review, party),
    isUndisputed(review),
  )
}

/** Whether somebody who is signed in here may sign now: as the party whose account it is; null where it is none's. */
export function maySignReviewWithAccount(review: ReviewToSign, party: ReviewParty | null): Decision {
  if (party !== null) return maySignReview(review, party)
  return refuse('REVIEW_NOT_YOURS_TO_SIGN')
}

/** Whether the party may sign now through the link that was sent: the link works, and the party may sign. */
export function maySignReviewByLink(
  review: ReviewToSign,
  party: ReviewParty,
  link: SigningLink | null,
  now: Temporal.Instant,
): Decision {
  return firstRefusal(workingSigningLink(link, now), maySignReview(review, party))
}

/** The review once a mentor takes part in it, or no longer does; it is signed when the mentor alone was awaited. */
export function withMentor(review: ReviewToSign, hasMentor: boolean): ReviewToSign {
  return closed({ ...review, hasMentor })
}

/** Whether what the review says may still be changed: until somebody has signed it. */
export function mayUpdateReview(review: ReviewToSign): Decision {
  if (review.status === 'CANCELLED') return isOpenForSigning(review)
  const [first] = review.signedBy
  if (first === undefined) return allow
  return refuse('REVIEW_TEXT_SIGNED', { party: first })
}

/** Whether who signs may still be changed: not after the end, and nobody who has signed. */
export function mayUpdateReviewParties(review: ReviewToSign, changed: readonly ReviewParty[]): Decision {
  const signed = changed.find((party) => review.signedBy.includes(party))
  return firstRefusal(
    review.status === 'PLANNED' ? allow : isOpenForSigning(review),
    signed ? refuse('REVIEW_PARTY_HAS_SIGNED', { party: signed }, 'parties') : allow,
  )
}

/** Whether a link may be made for the party: the meeting is written down, and the party has neither signed nor an account here. */
export function mayMakeSigningLink(
  review: ReviewToSign,
  signer: { party: ReviewParty; name: string; hasAccount: boolean },
): Decision {
  return firstRefusal(
    review.status === 'PLANNED' ? refuse('REVIEW_LINK_BEFORE_HELD') : isOpenForSigning(review),
    signsOnce(review, signer.party),
    signer.hasAccount ? refuse('REVIEW_SIGNER_HAS_ACCOUNT', { signerName: signer.name }) : allow,
  )
}

/** A held review becomes signed when nobody is left to sign. */
function closed(review: ReviewToSign): ReviewToSign {
  return review.status === 'HELD' && nextParty(review) === null ? { ...review, status: 'SIGNED' } : review
}

/** Whether signatures are still awaited. */
export function isOpenForSigning(review: ReviewToSign): Decision {
  switch (review.status) {
    case 'HELD':
      return allow
    case 'PLANNED':
      return refuse('REVIEW_SIGNED_BEFORE_HELD')
    case 'CANCELLED':
      return refuse('REVIEW_CANCELED')
    case 'SIGNED':
      return refuse('REVIEW_SIGNED_BY_ALL')
  }
}

/** Whether the party is one of those who sign it. */
export function takesPart(review: ReviewToSign, party: ReviewParty): Decision {
  if (signingParties(review).includes(party)) return allow
  return refuse('REVIEW_PARTY_NOT_IN_IT', { party })
}

function signsOnce(review: ReviewToSign, party: ReviewParty): Decision {
  if (!review.signedBy.includes(party)) return allow
  return refuse('REVIEW_SIGNED_ALREADY', { party, awaitedParty: awaitedParty(review) })
}

function isUndisputed({ disputedBy: [party] }: ReviewToSign): Decision {
  return party === undefined ? allow : refuse('REVIEW_DISPUTED', { party })
}

function isNext(review: ReviewToSign, party: ReviewParty): Decision {
  const awaited = nextParty(review)
  if (awaited === party || awaited === null) return allow
  return refuse('REVIEW_SIGNED_OUT_OF_TURN', { party, awaitedParty: awaited })
}
