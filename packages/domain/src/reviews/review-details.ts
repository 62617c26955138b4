import { z } from 'zod'
import { localDate } from '../local-date.ts'
import { optionalText, requiredText } from '../optional-text.ts'
import { problem } from './words.ts'

/** The most characters of a name that is signed with. */
const NAME_LENGTH = 120

/** The most characters of each text of a review. */
export const REVIEW_TEXT_LENGTH = 4000

/** What is written down to plan a review. */
export const ReviewPlanDetails = z.object({
  /** Local day on which the parties mean to meet. */
  plannedOn: localDate,
})

export type ReviewPlanDetails = z.infer<typeof ReviewPlanDetails>

/** What a review writes down once it is held: training is planned, reviewed and evaluated jointly (D42), support is given when needed (D44). */
export const ReviewDetails = z.object({
  /** Local day on which the parties met. */
  heldOn: localDate,
  /** What was planned, done and achieved on the job. */
  onTheJob: requiredText(REVIEW_TEXT_LENGTH, 'ON_THE_JOB'),
  /** What was planned, done and achieved off the job. */
  offTheJob: requiredText(REVIEW_TEXT_LENGTH, 'OFF_THE_JOB'),
  /** Support that is needed and given; null when there is none. */
  support: optionalText(REVIEW_TEXT_LENGTH, 'SUPPORT'),
  /** What is to be reached until the next review. */
  goals: requiredText(REVIEW_TEXT_LENGTH, 'GOALS'),
})

export type ReviewDetails = z.infer<typeof ReviewDetails>

/** What may be prepared of a review before it is held: the same texts, each still open; null where nothing is written yet. */
export const ReviewPreparation = z.object({
  /** It has no such day before it is held. */
  heldOn: z.null({ error: problem('REVIEW_HELD_BY_EDIT') }).optional(),
  onTheJob: optionalText(REVIEW_TEXT_LENGTH, 'ON_THE_JOB'),
  offTheJob: optionalText(REVIEW_TEXT_LENGTH, 'OFF_THE_JOB'),
  support: optionalText(REVIEW_TEXT_LENGTH, 'SUPPORT'),
  goals: optionalText(REVIEW_TEXT_LENGTH, 'GOALS'),
})

export type ReviewPreparation = z.infer<typeof ReviewPreparation>

/** What a party adds when it signs: the name as written by hand on paper, and a comment for the others to read. */
export const SignatureDetails = z.object({
  name: requiredText(NAME_LENGTH, 'YOUR_NAME'),
  /** Why it is not the name that was planned; null where it is. */
  otherNameReason: optionalText(500, 'WHY_OTHER_NAME'),
  comment: optionalText(REVIEW_TEXT_LENGTH, 'COMMENT'),
})

export type SignatureDetails = z.infer<typeof SignatureDetails>

/** Why a review that was planned is not held; the audit trail keeps it. */
export const ReviewCancellation = z.object({
  reason: requiredText(500, 'WHY_REVIEW_CANCELED'),
})
