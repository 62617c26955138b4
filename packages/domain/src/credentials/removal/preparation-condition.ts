import { Temporal } from 'temporal-polyfill'
import type { Words } from '../../words/words.ts'
import { credentialWord } from '../words.ts'
import type { RemovalRequirement } from './apprentice-status-policy.ts'
import { type ConditionStanding, conditionStanding } from './condition-standing.ts'
import type { ExperienceRecord, PreparationCourse } from './experience-record.ts'

/** So many contact hours of coding preparation courses, beside the record. */
export type PreparationCondition = ConditionStanding & {
  kind: 'PREPARATION'
  /** Parts of a sentence: what is asked for, and how far the learner is. */
  what: Words
  howFar: Words
  /** Contact minutes of the courses completed by today. */
  minutes: number
  minutesNeeded: number
  /** By day of completion, then title; courses that are not completed come last and do not count yet. */
  evidence: (PreparationCourse & { counts: boolean })[]
}

/** How far the learner is with the contact hours; a course counts whole, from the day it is completed. */
export function preparationCondition(
  { contactMinutes: minutesNeeded }: Extract<RemovalRequirement, { kind: 'PREPARATION' }>,
  { courses }: ExperienceRecord,
  today: Temporal.PlainDate,
): PreparationCondition {
  const evidence = courses
    .toSorted(byCompletion)
    .map((course) => ({ ...course, counts: isCompletedBy(course, today) }))
  const minutes = total(evidence.filter(({ counts }) => counts))
  const completing = evidence.find((_, index) => total(evidence.slice(0, index + 1)) >= minutesNeeded)
  const standing = conditionStanding(completing?.completedOn ?? null, today, {
    done: minutes,
    needed: minutesNeeded,
  })
  return {
    kind: 'PREPARATION',
    ...standing,
    what: credentialWord('REMOVAL_COURSES_ASKED', { minutesNeeded }),
    howFar: credentialWord('REMOVAL_COURSES_COMPLETED', {
      minutes,
      metOn: standing.metOn,
      met: standing.met,
    }),
    minutes,
    minutesNeeded,
    evidence,
  }
}

function byCompletion(one: PreparationCourse, other: PreparationCourse): number {
  if (one.completedOn === null || other.completedOn === null) {
    return Number(one.completedOn === null) - Number(other.completedOn === null)
  }
  return Temporal.PlainDate.compare(one.completedOn, other.completedOn) || (one.title < other.title ? -1 : 1)
}

function isCompletedBy({ completedOn }: PreparationCourse, today: Temporal.PlainDate): boolean {
  return completedOn !== null && Temporal.PlainDate.compare(completedOn, today) <= 0
}

function total(courses: readonly PreparationCourse[]): number {
  return courses.reduce((minutes, { contactMinutes }) => minutes + contactMinutes, 0)
}
