import type { Temporal } from 'temporal-polyfill'
import type { Opening } from '../../enrollments/enrollment.ts'

/** What is known when a row is judged. */
export type RosterContext = {
  today: Temporal.PlainDate
  /** The cohorts there are, by `cohortKey`. */
  cohorts: ReadonlyMap<string, Opening & { expectedEndsOn: Temporal.PlainDate }>
  /** The names of the employers there are, each through `employerKey`. */
  employers: ReadonlySet<string>
  /** The codes of the programs there are. */
  programs: ReadonlySet<string>
}
