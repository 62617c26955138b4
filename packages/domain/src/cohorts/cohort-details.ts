import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { allow, type Decision } from '../decision.ts'
import { localDate, parseLocalDate } from '../local-date.ts'
import { refuse } from './words.ts'

const YEARS_AT_MOST = 5
const CAPACITY_HINT = 'Write the number of seats as a whole number from 1 to 10000.'

/** What staff write about a cohort: its code, name, days and seats. */
export const CohortDetails = z
  .object({
    code: z
      .string({ error: 'Write a code, for example 2026-fall.' })
      .trim()
      .regex(
        /^[a-z0-9-]{2,40}$/,
        'Write 2 to 40 lower-case letters, digits or hyphens, for example 2026-fall.',
      ),
    name: z
      .string({ error: 'Write a name, for example Fall 2026.' })
      .trim()
      .min(1, 'Write a name, for example Fall 2026.')
      .max(120, 'Shorten the name to 120 characters or fewer.'),
    startsOn: localDate,
    expectedEndsOn: localDate,
    capacity: z.int({ error: CAPACITY_HINT }).min(1, CAPACITY_HINT).max(10_000, CAPACITY_HINT),
  })
  .superRefine((cohort, context) => {
    const problem = lengthProblem(parseLocalDate(cohort.startsOn), parseLocalDate(cohort.expectedEndsOn))
    if (problem) context.addIssue({ code: 'custom', path: ['expectedEndsOn'], message: problem })
  })

export type CohortDetails = z.infer<typeof CohortDetails>

/** Whether the cohort may have this capacity: never fewer seats than are taken. */
export function cohortCapacity(cohort: { name: string; capacity: number; seatsTaken: number }): Decision {
  const { name, capacity, seatsTaken } = cohort
  if (capacity >= seatsTaken) return allow
  return refuse('COHORT_SEATS_TAKEN', { name, capacity, seatsTaken }, 'capacity')
}

function lengthProblem(
  startsOn: Temporal.PlainDate | null,
  endsOn: Temporal.PlainDate | null,
): string | null {
  if (!startsOn || !endsOn) return null
  if (Temporal.PlainDate.compare(endsOn, startsOn) <= 0) {
    return 'Choose an end after the day the cohort starts.'
  }
  if (Temporal.PlainDate.compare(endsOn, startsOn.add({ years: YEARS_AT_MOST })) > 0) {
    return `Choose an end at most ${YEARS_AT_MOST} years after the start.`
  }
  return null
}
