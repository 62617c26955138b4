import { Temporal } from 'temporal-polyfill'
import { isBefore } from '../local-date.ts'

/** Where a reading comes from: a person, a file that was imported, or the demo program. */
export const READING_SOURCES = ['PERSON', 'IMPORT', 'DEMO'] as const

export type ReadingSource = (typeof READING_SOURCES)[number]

/** One recorded reading as the rules see it. Readings are added, never changed; who wrote them stands on the row. */
export type PracticodeReading = {
  /** Local day on which the numbers were read. */
  readOn: Temporal.PlainDate
  /** Orders readings of the same day as they were recorded. */
  sequence: number
  /** Cases done by then, from the first one on. */
  casesDone: number
  /** Score in whole percent; null when the source gave none. */
  scorePercent: number | null
  /** Why this reading corrects an earlier one; null when it is none of those. */
  correctionReason: string | null
}

type AddedReading = Omit<PracticodeReading, 'sequence'>

/** How far a learner is: the reading of the latest day by then, of that day the last recorded; null before the first. */
export function latestReading<Reading extends PracticodeReading>(
  readings: readonly Reading[],
  asOf?: Temporal.PlainDate,
): Reading | null {
  return (
    inOrder(readings).findLast((reading) => asOf === undefined || !isBefore(asOf, reading.readOn)) ?? null
  )
}

/** The readings a new one would stand between, once it is recorded; null at either end. */
export function neighborsOf(
  reading: AddedReading,
  readings: readonly PracticodeReading[],
): { before: PracticodeReading | null; after: PracticodeReading | null } {
  return {
    before: latestReading(readings, reading.readOn),
    after: inOrder(readings).find((other) => isBefore(reading.readOn, other.readOn)) ?? null,
  }
}

/** Whether the two say the same: day, cases and score. */
export function isSameReading(one: AddedReading, other: AddedReading): boolean {
  return (
    one.readOn.equals(other.readOn) &&
    one.casesDone === other.casesDone &&
    one.scorePercent === other.scorePercent
  )
}

/** The original a recorded correction took the place of, for the audit; null when the reading corrects none. */
export function correctedReading<Reading extends PracticodeReading>(
  correction: PracticodeReading,
  readings: readonly Reading[],
): Reading | null {
  if (correction.correctionReason === null) return null
  return inOrder(readings).findLast((reading) => compareReadings(reading, correction) < 0) ?? null
}

/**
 * The readings that still hold, one a day, cases never going down: the last recorded of each day, without those that
 * say more cases than a later one, because only a correction can say fewer.
 */
export function readingsInEffect(readings: readonly PracticodeReading[]): PracticodeReading[] {
  const kept: PracticodeReading[] = []
  for (const reading of inOrder(readings).reverse()) {
    const later = kept[0]
    if (later?.readOn.equals(reading.readOn)) continue
    if (later && later.casesDone < reading.casesDone) continue
    kept.unshift(reading)
  }
  return kept
}

function inOrder<Reading extends PracticodeReading>(readings: readonly Reading[]): Reading[] {
  return [...readings].sort(compareReadings)
}

function compareReadings(one: PracticodeReading, other: PracticodeReading): number {
  return Temporal.PlainDate.compare(one.readOn, other.readOn) || one.sequence - other.sequence
}
