import { z } from 'zod'
import { localDate } from '../local-date.ts'
import { optionalText, requiredText } from '../optional-text.ts'

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
  onTheJob: requiredText(REVIEW_TEXT_LENGTH, 'what was planned, done and achieved on the job'),
  /** What was planned, done and achieved off the job. */
  offTheJob: requiredText(REVIEW_TEXT_LENGTH, 'what was planned, done and achieved off the job'),
  supportNeeded: optionalText(REVIEW_TEXT_LENGTH, 'the support that is needed'),
  supportGiven: optionalText(REVIEW_TEXT_LENGTH, 'the support that was given'),
  /** What is to be reached until the next review. */
  goals: requiredText(REVIEW_TEXT_LENGTH, 'the goals until the next review'),
})

export type ReviewDetails = z.infer<typeof ReviewDetails>
