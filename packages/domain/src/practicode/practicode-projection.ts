import type { Temporal } from 'temporal-polyfill'
import { daysBetween, isBefore } from '../local-date.ts'
import type { Words } from '../words/words.ts'
import {
  casesPerWeek,
  casesPerWeekWithin,
  daysForCases,
  type NoPace,
  PACE_WEEKS,
  type PracticodePace,
  practicodePace,
} from './practicode-pace.ts'
import { latestReading, type PracticodeReading, readingsInEffect } from './practicode-readings.ts'
import { practicodeWord } from './words.ts'

/** Days ahead after which a projection says no more than that it is far: ten years. */
const DAYS_AHEAD_AT_MOST = 3650

/** What can be said of that day: it has come, it is expected, or nothing tells. */
export const PROJECTION_KINDS = ['DONE', 'EXPECTED', 'UNKNOWN'] as const

/** When all cases will be done, as a person reads it in `sentence`. */
export type PracticodeProjection = { sentence: Words } & (
  | {
      kind: 'DONE'
      /** Local day of the first reading that says so. */
      doneOn: Temporal.PlainDate
    }
  | {
      kind: 'EXPECTED'
      doneOn: Temporal.PlainDate
      pace: PracticodePace
      /** Whether that is on or before the last day of the access; null when that day is not known. */
      inTime: boolean | null
      /** Cases a week that would do, rounded up; null when the access has no end or no day left. */
      casesPerWeekNeeded: number | null
    }
  | { kind: 'UNKNOWN'; doneOn: null; reason: NoPace | 'TOO_SLOW' }
)

type ProjectedFacts = {
  learnerName: string
  readings: readonly PracticodeReading[]
  /** Practicode cases there are in the program version. */
  cases: number
  /** Local days on which the access began and last works; null when not known. */
  startedOn: Temporal.PlainDate | null
  accessExpiresOn: Temporal.PlainDate | null
  today: Temporal.PlainDate
  /** Weeks the pace is taken from. */
  weeks?: number
}

/**
 * The day on which all cases will be done if the pace of the last weeks goes on, counted from today: nothing is taken to
 * be done since the latest reading. Without a pace, why not.
 */
export function practicodeProjection(facts: ProjectedFacts): PracticodeProjection {
  const { learnerName, readings, cases, today } = facts
  const done = firstFullReading(readings, cases, today)
  if (done) {
    const sentence = practicodeWord('PROJECTION_DONE', { learnerName, cases, doneOn: done.readOn })
    return { kind: 'DONE', doneOn: done.readOn, sentence }
  }
  const pace = practicodePace(facts)
  if (typeof pace === 'string') return unknown(facts, pace)
  const days = daysForCases(openCases(facts), pace)
  if (days > DAYS_AHEAD_AT_MOST) return unknown(facts, 'TOO_SLOW')
  return expected(facts, pace, today.add({ days }))
}

function firstFullReading(readings: readonly PracticodeReading[], cases: number, today: Temporal.PlainDate) {
  const known = readings.filter(({ readOn }) => !isBefore(today, readOn))
  return readingsInEffect(known).find(({ casesDone }) => casesDone >= cases)
}

function openCases({ readings, cases, today }: ProjectedFacts): number {
  return cases - (latestReading(readings, today)?.casesDone ?? 0)
}

function expected(
  facts: ProjectedFacts,
  pace: PracticodePace,
  doneOn: Temporal.PlainDate,
): PracticodeProjection {
  const { learnerName, cases, accessExpiresOn, today } = facts
  const inTime = accessExpiresOn && !isBefore(accessExpiresOn, doneOn)
  const daysLeft = accessExpiresOn && daysBetween(today, accessExpiresOn)
  const casesPerWeekNeeded =
    daysLeft !== null && daysLeft > 0 ? casesPerWeekWithin(daysLeft, openCases(facts)) : null
  const sentence = practicodeWord('PROJECTION_EXPECTED', {
    casesPerWeek: casesPerWeek(pace),
    ...{ learnerName, cases, doneOn },
    access: besideAccess(facts, doneOn, casesPerWeekNeeded),
  })
  return { kind: 'EXPECTED', doneOn, pace, inTime, casesPerWeekNeeded, sentence }
}

function besideAccess(
  { accessExpiresOn, today }: ProjectedFacts,
  doneOn: Temporal.PlainDate,
  casesPerWeekNeeded: number | null,
): Words | null {
  if (accessExpiresOn === null) return null
  const spare = daysBetween(doneOn, accessExpiresOn)
  if (spare === 0) return practicodeWord('PROJECTION_ON_LAST_DAY')
  if (spare > 0) return practicodeWord('PROJECTION_IN_TIME', { days: spare })
  const isOver = isBefore(accessExpiresOn, today)
  return practicodeWord('PROJECTION_LATE', { isOver, accessExpiresOn, casesPerWeekNeeded })
}

function unknown(facts: ProjectedFacts, reason: NoPace | 'TOO_SLOW'): PracticodeProjection {
  return { kind: 'UNKNOWN', doneOn: null, reason, sentence: whyUnknown(facts, reason) }
}

function whyUnknown(facts: ProjectedFacts, reason: NoPace | 'TOO_SLOW'): Words {
  const { learnerName, readings, today, weeks = PACE_WEEKS } = facts
  const latestOn = latestReading(readings, today)?.readOn ?? today
  switch (reason) {
    case 'NO_READING':
      return practicodeWord('PROJECTION_NO_READING', { learnerName })
    case 'OLD_READING':
      return practicodeWord('PROJECTION_OLD_READING', { learnerName, latestOn, weeks })
    case 'ONE_READING':
      return practicodeWord('PROJECTION_ONE_READING', { learnerName })
    case 'NO_PROGRESS':
      return practicodeWord('PROJECTION_NO_PROGRESS', { learnerName, weeks })
    case 'TOO_SLOW':
      return practicodeWord('PROJECTION_TOO_SLOW', { weeks, casesLeft: openCases(facts), learnerName })
  }
}
