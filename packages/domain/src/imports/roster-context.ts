import type { Temporal } from 'temporal-polyfill'
import { foldedName } from './cell-text.ts'

/** What is known when a row is judged. */
export type RosterContext = {
  today: Temporal.PlainDate
  /** The cohorts there are, by `cohortKey`. */
  cohorts: ReadonlyMap<string, { startsOn: Temporal.PlainDate; expectedEndsOn: Temporal.PlainDate }>
  /** The names of the employers there are, each through `employerKey`. */
  employers: ReadonlySet<string>
  /** The codes of the programs there are. */
  programs: ReadonlySet<string>
}

/** What a cohort is known by in a `RosterContext`. */
export function cohortKey(program: string, cohort: string): string {
  return `${program.toUpperCase()}/${cohort.toLowerCase()}`
}

/** What an employer is known by in a `RosterContext`: upper and lower case and spacing mean nothing. */
export function employerKey(name: string): string {
  return foldedName(name)
}
