import { refusing } from '../decision.ts'
import { problems } from '../words/problem.ts'

/** What is said of cohorts, in English. */
export const cohortWords = {
  COHORT_SEATS_TAKEN:
    "{name} can't have {capacity, plural, one {1 seat} other {{capacity} seats}}: {seatsTaken, plural, one {1 seat is} other {{seatsTaken} seats are}} taken. Write {seatsTaken} or more.",
  COHORT_CAPACITY_OUT_OF_RANGE: 'Write the number of seats as a whole number from 1 to 10000.',
  COHORT_CODE_MISSING: 'Write a code, for example 2026-fall.',
  COHORT_CODE_MALFORMED: 'Write 2 to 40 lower-case letters, digits or hyphens, for example 2026-fall.',
  COHORT_NAME_MISSING: 'Write a name, for example Fall 2026.',
  COHORT_TOO_LONG: 'Give an end at most {years} years after the start.',
  COHORT_ENDS_BEFORE_START: 'Give an end after the day the cohort starts.',
} as const

export const refuse = refusing<typeof cohortWords>()
export const problem = problems<typeof cohortWords>()
