import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { daysBetween, isBefore, isEarlierDay, localDate } from '../local-date.ts'
import { orNull } from '../optional-text.ts'

/** When the access clock begins: when Practicode is assigned, as usual, or when the learner first opens it (domain.md 3). */
export const CLOCK_STARTS = ['ASSIGNMENT', 'FIRST_ACCESS'] as const

export type ClockStart = (typeof CLOCK_STARTS)[number]

/** Months of access where nobody wrote others: an old figure of a reseller's page (domain.md 3), so it stays editable. */
export const DEFAULT_ACCESS_MONTHS = 18

/** What a form says beside the months of access. */
export const ACCESS_MONTHS_HELP = `${DEFAULT_ACCESS_MONTHS} months is this product's default, taken from a seller's page of 2020. Check it against your own license.`

/** Days before the end of the access from which it is warned of: a product default. */
export const ACCESS_WARNING_DAYS = 60

const MONTHS_HINT = 'Write the months of access as a whole number from 1 to 60.'

/** What staff write about a learner's access to Practicode. */
export const PracticodeAccessDetails = z
  .object({
    clockStart: z.enum(CLOCK_STARTS, { error: 'Choose when the access begins.' }).default('ASSIGNMENT'),
    assignedOn: orNull(localDate),
    firstOpenedOn: orNull(localDate),
    months: z
      .int({ error: MONTHS_HINT })
      .min(1, MONTHS_HINT)
      .max(60, MONTHS_HINT)
      .default(DEFAULT_ACCESS_MONTHS),
  })
  .superRefine(({ assignedOn, firstOpenedOn }, context) => {
    if (isEarlierDay(firstOpenedOn, assignedOn)) {
      context.addIssue({
        code: 'custom',
        path: ['firstOpenedOn'],
        message: 'Practicode is opened on the day it is assigned or later. Check both days.',
      })
    }
  })

export type PracticodeAccessDetails = z.infer<typeof PracticodeAccessDetails>

/** A learner's access to Practicode: its days are local days, its length is months. */
export type PracticodeAccess = {
  clockStart: ClockStart
  assignedOn: Temporal.PlainDate | null
  firstOpenedOn: Temporal.PlainDate | null
  months: number
}

/** Where the clock stands: not running yet, running, running and to be warned of, or over. */
export type ClockState = 'NOT_STARTED' | 'RUNNING' | 'ENDING_SOON' | 'ENDED'

/** The access clock on a day; its own days are null as long as nobody knows when it begins. */
export type PracticodeClock = {
  state: ClockState
  startedOn: Temporal.PlainDate | null
  /** The last local day of the access. */
  expiresOn: Temporal.PlainDate | null
  /** Whole days from today to the last day: 0 on it and after it, null before the access begins. */
  daysLeft: number | null
}

/** The day on which the access begins or began; null when it is not known yet. */
export function clockStartedOn(access: PracticodeAccess): Temporal.PlainDate | null {
  return access.clockStart === 'ASSIGNMENT' ? access.assignedOn : access.firstOpenedOn
}

/**
 * The clock today. The access lasts through the day of the same number so many months later, or through the last day of
 * that month where it has no such day: from August 31, six months last through February 28 or 29.
 */
export function practicodeClock(
  access: PracticodeAccess,
  today: Temporal.PlainDate,
  warningDays: number = ACCESS_WARNING_DAYS,
): PracticodeClock {
  const startedOn = clockStartedOn(access)
  const expiresOn = startedOn?.add({ months: access.months }) ?? null
  if (startedOn === null || expiresOn === null || isBefore(today, startedOn)) {
    return { state: 'NOT_STARTED', startedOn, expiresOn, daysLeft: null }
  }
  const daysLeft = daysBetween(today, expiresOn)
  return { state: runningState(daysLeft, warningDays), startedOn, expiresOn, daysLeft: Math.max(0, daysLeft) }
}

function runningState(daysLeft: number, warningDays: number): ClockState {
  if (daysLeft < 0) return 'ENDED'
  return daysLeft <= warningDays ? 'ENDING_SOON' : 'RUNNING'
}
