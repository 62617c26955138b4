import type { Temporal } from 'temporal-polyfill'
import { daysBetween, isBefore } from '../local-date.ts'
import { practicodeWord } from './words.ts'

/** Months of access where nobody wrote others: an old figure of a reseller's page (domain.md 3), so it stays editable. */
export const DEFAULT_ACCESS_MONTHS = 18

/** What a form says beside the months of access. */
export const ACCESS_MONTHS_HELP = practicodeWord('ACCESS_MONTHS_DEFAULT', { months: DEFAULT_ACCESS_MONTHS })

/** Days before the end of the access from which it is warned of: a product default. */
export const ACCESS_WARNING_DAYS = 60

/** A learner's access to Practicode. */
export type PracticodeAccess = {
  /** Local day on which it began: when Practicode was assigned or first opened, as the license counts; null before. */
  startedOn: Temporal.PlainDate | null
  /** How long it lasts in months, as the program version says. */
  months: number
}

/** Where the clock stands: not running yet, running, running and to be warned of, or over. */
export const CLOCK_STATES = ['NOT_STARTED', 'RUNNING', 'ENDING_SOON', 'ENDED'] as const

export type ClockState = (typeof CLOCK_STATES)[number]

/** The access clock on a day; its own days are null as long as nobody knows when it begins. */
export type PracticodeClock = {
  state: ClockState
  startedOn: Temporal.PlainDate | null
  /** The last local day of the access. */
  expiresOn: Temporal.PlainDate | null
  /** Whole days from today to the last day: 0 on it and after it, null before the access begins. */
  daysLeft: number | null
}

/**
 * The clock today. The access lasts through the day of the same number so many months later, or through the last day of
 * that month where it has no such day: from August 31, six months last through February 28 or 29.
 */
export function practicodeClock(
  { startedOn, months }: PracticodeAccess,
  today: Temporal.PlainDate,
  warningDays: number = ACCESS_WARNING_DAYS,
): PracticodeClock {
  const expiresOn = startedOn?.add({ months }) ?? null
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
