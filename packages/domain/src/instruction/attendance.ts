import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { allow, type Decision } from '../decision.ts'
import { isActiveStage, type Stage } from '../enrollments/stages.ts'
import { isBefore } from '../local-date.ts'
import { optionalText } from '../optional-text.ts'
import { problem, refuse } from './words.ts'

/** How somebody was in a class: all of it, part of it, or not at all. */
export type Mark = 'PRESENT' | 'PART' | 'ABSENT'

/** What is written of a learner in a class that lasts so long: minutes attended, 0 when absent, and a note. */
export function attendanceMark(classLasts: number) {
  const hint = problem('ATTENDED_MINUTES_OUT_OF_RANGE', { classLasts })
  return z.object({
    minutes: z.int({ error: hint }).min(0, hint).max(classLasts, hint),
    note: optionalText(300, 'NOTE'),
  })
}

/** What the minutes say of somebody in a class that lasts so long. */
export function markOf(minutes: number, classLasts: number): Mark {
  if (minutes <= 0) return 'ABSENT'
  return minutes < classLasts ? 'PART' : 'PRESENT'
}

/** A learner of the cohort as the roll of a class sees them. */
export type RollLearner = {
  learnerName: string
  enrolledOn: Temporal.PlainDate
  stage: Stage
  stageSince: Temporal.PlainDate
  /** The program version the learner is on. */
  programVersionId: string
}

/** Whether the learner should be in a class of that day: enrolled by then, and not gone before. */
export function isExpected(
  learner: Pick<RollLearner, 'enrolledOn' | 'stage' | 'stageSince'>,
  onDay: Temporal.PlainDate,
): boolean {
  if (isBefore(onDay, learner.enrolledOn)) return false
  return isActiveStage(learner.stage) || !isBefore(learner.stageSince, onDay)
}

/** Whether the course's hours can count for the learner: it is of the version the learner is on (domain.md section 7, 10). */
export function takesCourse(
  learner: Pick<RollLearner, 'learnerName' | 'programVersionId'>,
  course: { name: string; programVersionId: string },
): Decision {
  if (learner.programVersionId === course.programVersionId) return allow
  return refuse('ATTENDANCE_COURSE_NOT_OF_VERSION', {
    learnerName: learner.learnerName,
    courseName: course.name,
  })
}

/** How many were there, for part of it, or absent, and the minutes of all of them; those without an answer count in none. */
export type RollTotals = { present: number; part: number; absent: number; open: number; minutes: number }

/** Sums a roll; minutes are null where there is no answer yet. */
export function rollTotals(lines: readonly { minutes: number | null }[], classLasts: number): RollTotals {
  const totals = { present: 0, part: 0, absent: 0, open: 0, minutes: 0 }
  for (const { minutes } of lines) {
    if (minutes === null) totals.open += 1
    else {
      totals[COUNTED_AS[markOf(minutes, classLasts)]] += 1
      totals.minutes += minutes
    }
  }
  return totals
}

const COUNTED_AS = { PRESENT: 'present', PART: 'part', ABSENT: 'absent' } as const
