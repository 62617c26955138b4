import type { Temporal } from 'temporal-polyfill'

/** What is known of a learner's way to the full certification; all of it may lie before the certification (AAPC). */
export type ExperienceRecord = {
  /** Employment in coding. */
  employments: readonly Employment[]
  internships: readonly Internship[]
  courses: readonly PreparationCourse[]
  /** The latest reading of Practicode, or null when there is none. */
  practicode: PracticodeReading | null
}

/** Employment in coding with one employer. */
export type Employment = {
  employerName: string
  startedOn: Temporal.PlainDate
  /** The last day, known or planned; null while employment goes on. */
  endedOn: Temporal.PlainDate | null
}

/** An internship or externship at a site. */
export type Internship = {
  site: string
  startsOn: Temporal.PlainDate
  /** The last day, known or planned; null while the internship goes on. */
  endsOn: Temporal.PlainDate | null
  /** Percent of the time that is spent on coding; null when nobody wrote it down. */
  codingSharePercent: number | null
}

/** A coding preparation course; only contact hours count, not CEUs. */
export type PreparationCourse = {
  title: string
  contactMinutes: number
  /** The day it was, or will be, completed; null when that is not known. */
  completedOn: Temporal.PlainDate | null
}

/** How far the learner was in Practicode on a day. */
export type PracticodeReading = {
  /** Cases done. */
  cases: number
  scorePercent: number | null
  readOn: Temporal.PlainDate
}
