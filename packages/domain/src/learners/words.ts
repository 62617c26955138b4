import { refusing } from '../decision.ts'
import { problems } from '../words/problem.ts'

/** What is said of learners, in English. */
export const learnerWords = {
  LEARNER_BORN_AHEAD: 'A date of birth is in the past. Check the year.',
  LEARNER_TOO_YOUNG: 'Nobody is an apprentice before turning {least}. Check the year.',
  LEARNER_LANGUAGE_MALFORMED: 'Write the language as two letters, for example en or cy.',
  LEARNER_BORN_TOO_EARLY: 'Write a date of birth after 1900, or leave it empty.',
  WORK_SETTINGS_NOT_LISTED: 'Name only work settings that are known here.',
} as const

export const refuse = refusing<typeof learnerWords>()
export const problem = problems<typeof learnerWords>()
