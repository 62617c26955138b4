import { z } from 'zod'
import { isEarlierDay, localDate } from '../local-date.ts'
import { orNull } from '../optional-text.ts'
import { commonProblem } from '../words/common-words.ts'
import { ALONGSIDE_REASONS, EMPLOYEE_STATUSES, END_REASONS, WORK_PATTERNS } from './codes.ts'
import { problem } from './words.ts'

/** A usual week's minutes: an hour to eighty hours. */
export const MINUTES_PER_WEEK = { least: 60, most: 4800 } as const
/** An hour's wage in minor units that anybody in this occupation is paid: above it a week or a month was meant. */
export const HOURLY_WAGE_MINOR = { least: 1, most: 25_000 } as const

const wage = problem('WAGE_OUT_OF_RANGE', HOURLY_WAGE_MINOR)
const week = problem('HOURS_PER_WEEK_OUT_OF_RANGE')

/** What is written down about an employment: from when to when, where, who supervises, on what terms. */
export const PlacementDetails = z
  .object({
    startedOn: localDate,
    endedOn: orNull(localDate),
    endReason: z.enum(END_REASONS).nullable().default(null),
    alongsideReason: z.enum(ALONGSIDE_REASONS).nullable().default(null),
    worksiteId: z.guid().nullable().default(null),
    supervisorId: z.guid().nullable().default(null),
    minutesPerWeek: z
      .int({ error: week })
      .min(MINUTES_PER_WEEK.least, week)
      .max(MINUTES_PER_WEEK.most, week)
      .nullable()
      .default(null),
    workPattern: z.enum(WORK_PATTERNS).nullable().default(null),
    employeeStatus: z.enum(EMPLOYEE_STATUSES).nullable().default(null),
    hourlyWageMinor: z
      .int({ error: wage })
      .min(HOURLY_WAGE_MINOR.least, wage)
      .max(HOURLY_WAGE_MINOR.most, wage)
      .nullable()
      .default(null),
    wageSince: orNull(localDate),
  })
  .superRefine(({ startedOn, endedOn, endReason, hourlyWageMinor, wageSince }, context) => {
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (isEarlierDay(endedOn, startedOn)) wrong('endedOn', commonProblem('LAST_DAY_BEFORE_FIRST'))
    if (endReason && endedOn === null) wrong('endedOn', problem('PLACEMENT_END_DAY_MISSING'))
    if (wageSince !== null && !hourlyWageMinor) wrong('hourlyWageMinor', problem('WAGE_MISSING'))
    if (isEarlierDay(wageSince, startedOn)) wrong('wageSince', problem('WAGE_BEFORE_EMPLOYMENT'))
  })

export type PlacementDetails = z.infer<typeof PlacementDetails>

/** What is said of an employment's end: its last day, and why. */
export const PlacementEnd = z.object({
  endedOn: localDate,
  endReason: z.enum(END_REASONS, { error: problem('PLACEMENT_END_UNEXPLAINED') }),
})
