import { refusing } from '../decision.ts'

/** What is said of cohorts, in English. */
export const cohortWords = {
  COHORT_SEATS_TAKEN:
    "{name} can't have {capacity, plural, one {1 seat} other {{capacity} seats}}: {seatsTaken, plural, one {1 seat is} other {{seatsTaken} seats are}} taken. Write {seatsTaken} or more.",
} as const

export const refuse = refusing<typeof cohortWords>()
