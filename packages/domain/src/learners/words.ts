import { refusing } from '../decision.ts'

/** What is said of learners, in English. */
export const learnerWords = {
  LEARNER_BORN_AHEAD: 'A date of birth is in the past. Check the year.',
} as const

export const refuse = refusing<typeof learnerWords>()
