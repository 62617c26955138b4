import { problems } from './problem.ts'
import { wording } from './wording.ts'

/** What more than one noun says. */
export const commonWords = {
  VALUE_UNREADABLE: "This can't be read. Write it as the API's description says.",
  TEXT_MISSING: 'Write {what, field}.',
  TEXT_TOO_LONG: 'Shorten {what, field} to {most} characters or fewer.',
  NOT_A_WHOLE_NUMBER_WITHIN: 'Write {what, field} as a whole number from {least} to {most}.',
  DAY_UNREADABLE: 'Write the day as YYYY-MM-DD, for example 2026-09-14.',
  NO_SUCH_DAY: 'There is no such day as {day}. Check the month and the day.',
  LAST_DAY_BEFORE_FIRST: 'Give a last day that is not before the first.',
  STATE_NOT_LISTED: 'Name a US state or territory, or leave it empty.',
  SCORE_NOT_A_PERCENT: 'Write the score as a whole percent from 0 to 100, or leave it empty.',
} as const

export const commonProblem = problems<typeof commonWords>()
export const commonWord = wording<typeof commonWords>()
