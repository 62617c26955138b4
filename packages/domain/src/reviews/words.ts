import { refusing } from '../decision.ts'

/** What is said of reviews, in English. */
export const reviewWords = {
  REVIEW_PLANNED_ALREADY:
    'A review of {learnerName} is already planned for {alreadyPlannedOn, day}. Hold, move or cancel that one first.',
  REVIEW_NOT_YOURS_TO_SIGN: 'You are not among those who sign this review. Ask the tutor who signs it.',
  REVIEW_LINK_BEFORE_HELD: 'This review is not held yet. Write down the meeting first, then make the link.',
  REVIEW_SIGNER_HAS_ACCOUNT: '{signerName} signs in here and needs no link. Ask {signerName} to sign in.',
  REVIEW_SIGNED_BEFORE_HELD: 'This review is not held yet. Sign it when the meeting is written down.',
  REVIEW_CANCELED: 'This review was canceled. Plan another one instead.',
  REVIEW_SIGNED_BY_ALL: 'Everyone has signed this review. Nothing is left to do.',
  REVIEW_BEFORE_START: 'The apprenticeship began on {startedOn, day}. Choose that day or a later one.',
  SIGNING_LINK_DEAD: 'This link no longer works. Ask whoever sent it for a new one.',
  REVIEW_APPRENTICE_HAS_NO_ACCOUNT:
    'Apprentices have no account here. Write the name instead, and send a link.',
  REVIEW_TUTOR_NOT_STAFF: "{name} is no tutor: only the sponsor's staff are. Choose one of them.",
  REVIEW_SUPERVISOR_IS_STAFF:
    "{name} is one of the sponsor's staff. Choose somebody at the workplace as the supervisor.",
  REVIEW_EMPLOYER_DOES_NOT_EMPLOY:
    "{name} can't see this apprentice: {name}'s employer does not employ them now. Choose somebody else, or write the name without an account.",
} as const

export const refuse = refusing<typeof reviewWords>()
