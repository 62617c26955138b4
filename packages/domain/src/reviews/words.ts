import { refusing } from '../decision.ts'
import { problems } from '../words/problem.ts'

/** What is said of reviews, in English. */
export const reviewWords = {
  REVIEW_PLANNED_ALREADY:
    'A review of {learnerName} is already planned for {alreadyPlannedOn, day}. Hold, move or cancel that one first.',
  REVIEW_NOT_YOURS_TO_SIGN: 'You are not among those who sign this review. Ask the tutor who signs it.',
  REVIEW_LINK_BEFORE_HELD: 'This review is not held yet. Write down the meeting first, then make the link.',
  REVIEW_SIGNER_HAS_ACCOUNT: '{signerName} signs in here and needs no link. Ask {signerName} to sign in.',
  REVIEW_SIGNED_BEFORE_HELD: 'This review is not held yet. Sign it when the meeting is written down.',
  REVIEW_HELD_BY_EDIT:
    'This review is planned. Write down that it was held, with its day and texts, instead of editing it.',
  REVIEW_CANCELED: 'This review was canceled. Plan another one instead.',
  REVIEW_SIGNED_BY_ALL: 'Everyone has signed this review. Nothing is left to do.',
  REVIEW_BEFORE_START: 'The apprenticeship began on {startedOn, day}. Give that day or a later one.',
  REVIEW_SIGNED_NAME_DIFFERS:
    'This is signed as {name}, and you wrote {signedName}. Write {name}, or say why your name is another.',
  REVIEW_DISPUTED:
    'The {party, reviewParty, inside} says that this is not what was said. It is signed once the tutor has answered.',
  REVIEW_DISPUTED_ALREADY:
    'The {party, reviewParty, inside} has said already that this is not what was said. Wait for the answer.',
  REVIEW_DISPUTED_AFTER_SIGNING:
    'The {party, reviewParty, inside} has signed this review. Say in the next one what is different.',
  REVIEW_NOT_DISPUTED: 'The {party, reviewParty, inside} waits for no answer. Read the review again.',
  SIGNING_LINK_DEAD: 'This link no longer works. Ask whoever sent it for a new one.',
  REVIEW_APPRENTICE_HAS_NO_ACCOUNT:
    'Apprentices have no account here. Write the name instead, and send a link.',
  REVIEW_TUTOR_NOT_STAFF: "{name} is no tutor: only the sponsor's staff are. Name one of them.",
  REVIEW_SUPERVISOR_IS_STAFF:
    "{name} is one of the sponsor's staff. Name somebody at the workplace as the supervisor.",
  REVIEW_EMPLOYER_DOES_NOT_EMPLOY:
    "{name} can't see this apprentice: {name}'s employer does not employ them now. Name somebody else, or write the name without an account.",
  REVIEW_PROGRAM_OVER:
    '{learnerName} {stage, select, COMPLETED {has completed the program} other {has left the program}}. Reviews are planned only while it goes on.',
  REVIEW_TEXT_SIGNED:
    'The {party, reviewParty, inside} has signed this review, so its text stays as it is. Write what changed in the next review.',
  REVIEW_PARTY_HAS_SIGNED:
    'The {party, reviewParty, inside} has signed this review, so the name stays. Change the others.',
  REVIEW_PARTY_NOT_IN_IT:
    'No {party, reviewParty, inside} takes part in this review. Ask the tutor who signs it.',
  REVIEW_SIGNED_ALREADY:
    'The {party, reviewParty, inside} has already signed this review.{awaitedParty, select, null {} other { The {awaitedParty, reviewParty, inside} signs next.}}',
  REVIEW_SIGNED_OUT_OF_TURN:
    "The {party, reviewParty, inside} can't sign yet: the {awaitedParty, reviewParty, inside} signs first. Wait for that signature, or ask for it.",
  REVIEW_PARTY_MISSING: "Name the {party, reviewParty, inside}: without them the review can't be signed.",
  REVIEW_PARTY_TWICE: 'A review has one {party, reviewParty, inside}. Leave the other out.',
  REVIEW_SIGNED_TWICE_BY_ONE:
    '{name} would sign twice, as {party, reviewParty, inside} and as {otherParty, reviewParty, inside}. Name somebody else for one of them.',
  REVIEW_NOT_OPEN_ANY_MORE:
    'This review is already {status, reviewStatus, inside}. Plan another one instead.',
  REVIEW_HELD_AHEAD:
    "A review can't be held in the future: {heldOn, day} is yet to come. Give today or an earlier day.",
  REVIEW_PARTY_NOT_LISTED: 'Name apprentice, tutor, supervisor or mentor.',
} as const

export const refuse = refusing<typeof reviewWords>()

/** The parties as people call them. */
export const reviewPartyLabels = {
  APPRENTICE: 'Apprentice',
  TUTOR: 'Tutor',
  SUPERVISOR: 'Supervisor',
  MENTOR: 'Mentor',
} as const

/** The statuses as people call them. */
export const reviewStatusLabels = {
  PLANNED: 'Planned',
  HELD: 'Held',
  SIGNED: 'Signed',
  CANCELLED: 'Canceled',
} as const
export const problem = problems<typeof reviewWords>()

declare module '../words/values-of.ts' {
  interface Kinds {
    reviewParty: keyof typeof reviewPartyLabels
    reviewStatus: keyof typeof reviewStatusLabels
  }
}
