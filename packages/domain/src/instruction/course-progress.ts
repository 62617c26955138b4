/** How far a learner is in a course of the version, in minutes. */
export type CourseProgress = {
  /** Length of the course. */
  planned: number
  /** Minutes that count. */
  approved: number
  /** Minutes that wait for a decision. */
  submitted: number
  /** Minutes still missing of those planned; 0 when none are. */
  left: number
  /** Whole percent of what is planned, rounded down, so that 100 means all of it; never more than 100. */
  percent: number
  isDone: boolean
}

/** How far a learner is in a course: only approved minutes count (domain.md section 7, 1). */
export function courseProgress(
  planned: number,
  minutes: { approved: number; submitted: number },
): CourseProgress {
  const { approved, submitted } = minutes
  const done = Math.min(Math.max(approved, 0), planned)
  return {
    planned,
    approved,
    submitted,
    left: planned - done,
    percent: Math.floor((done * 100) / planned),
    isDone: done === planned,
  }
}
