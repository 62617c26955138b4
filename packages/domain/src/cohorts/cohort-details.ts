import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { allow, type Decision } from '../decision.ts'
import { localDate, parseLocalDate } from '../local-date.ts'
import { tooLong } from '../optional-text.ts'
import { problem, refuse } from './words.ts'

const YEARS_AT_MOST = 5
const CAPACITY_HINT = problem('COHORT_CAPACITY_OUT_OF_RANGE')

/** What staff write about a cohort: its code, name, days and seats. */
export const CohortDetails = z
  .object({
    code: z
      .string({ error: problem('COHORT_CODE_MISSING') })
      .trim()
      .regex(/^[a-z0-9-]{2,40}$/, problem('COHORT_CODE_MALFORMED')),
    name: z
      .string({ error: problem('COHORT_NAME_MISSING') })
      .trim()
      .min(1, problem('COHORT_NAME_MISSING'))
      .max(120, tooLong(120, 'NAME')),
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
    return problem('COHORT_ENDS_BEFORE_START')
  }
  if (Temporal.PlainDate.compare(endsOn, startsOn.add({ years: YEARS_AT_MOST })) > 0) {
    return problem('COHORT_TOO_LONG', { years: YEARS_AT_MOST })
  }
  return null
}
