import type { Temporal } from 'temporal-polyfill'
import { allow, type Decision, firstRefusal, refuse } from '../decision.ts'
import { type ReviewParty, signingParties } from './review-parties.ts'
import type { ReviewStatus } from './review-status.ts'
import { type SigningLink, workingSigningLink } from './signing-link.ts'

/** A review as its signing sees it; a signature is a ledger entry, added and never taken back. */
export type ReviewToSign = {
  status: ReviewStatus
  hasMentor: boolean
  /** Who has signed, in the order they did. */
  signedBy: readonly ReviewParty[]
}

/** Whose signature is awaited now; null while the review is not held, and once all have signed. */
export function awaitedParty(review: ReviewToSign): ReviewParty | null {
  if (review.status !== 'HELD') return null
  return signingParties(review).find((party) => !review.signedBy.includes(party)) ?? null
}

/** Whether the party may sign now: the review is held, the party takes part, once, and after everyone before (D42, D43). */
export function signReview(review: ReviewToSign, party: ReviewParty): Decision {
  return firstRefusal(
    isOpenForSigning(review),
    takesPart(review, party),
    signsOnce(review, party),
    isNext(review, party),
  )
}

/** Whether the party may sign now through the link that was sent: the link works, and the party may sign. */
export function signReviewByLink(
  review: ReviewToSign,
  party: ReviewParty,
  link: SigningLink | null,
  now: Temporal.Instant,
): Decision {
  return firstRefusal(workingSigningLink(link, now), signReview(review, party))
}

/** The review after the party's signature, which `signReview` allowed; the last one makes it signed. */
export function withSignature(review: ReviewToSign, party: ReviewParty): ReviewToSign {
  const signed = { ...review, signedBy: [...review.signedBy, party] }
  return awaitedParty(signed) === null ? { ...signed, status: 'SIGNED' } : signed
}

/** Whether what the review says may still be changed: until somebody has signed it. */
export function editReview(review: ReviewToSign): Decision {
  if (review.status === 'CANCELLED') return isOpenForSigning(review)
  const [first] = review.signedBy
  if (first === undefined) return allow
  return refuse(
    `The ${inText(first)} has signed this review, so its text stays as it is. Write what changed in the next review.`,
  )
}

function isOpenForSigning(review: ReviewToSign): Decision {
  switch (review.status) {
    case 'HELD':
      return allow
    case 'PLANNED':
      return refuse('This review is not held yet. Sign it when the meeting is written down.')
    case 'CANCELLED':
      return refuse('This review was canceled. Plan another one instead.')
    case 'SIGNED':
      return refuse('Everyone has signed this review. Nothing is left to do.')
  }
}

function takesPart(review: ReviewToSign, party: ReviewParty): Decision {
  if (signingParties(review).includes(party)) return allow
  return refuse(`No ${inText(party)} takes part in this review. Ask the tutor who signs it.`)
}

function signsOnce(review: ReviewToSign, party: ReviewParty): Decision {
  if (!review.signedBy.includes(party)) return allow
  const awaited = awaitedParty(review)
  const next = awaited ? ` The ${inText(awaited)} signs next.` : ''
  return refuse(`The ${inText(party)} has already signed this review.${next}`)
}

function isNext(review: ReviewToSign, party: ReviewParty): Decision {
  const awaited = awaitedParty(review)
  if (awaited === party || awaited === null) return allow
  return refuse(
    `The ${inText(party)} can't sign yet: the ${inText(awaited)} signs first. Wait for that signature, or ask for it.`,
  )
}

function inText(party: ReviewParty): string {
  return party.toLowerCase()
}
