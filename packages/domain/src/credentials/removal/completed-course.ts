import { Temporal } from 'temporal-polyfill'
import type { PreparationCourse } from './experience-record.ts'

/** A preparation course of the related instruction plan, and the approved minutes a learner has of it. */
export type AttendedCourse = {
  title: string
  /** The length of the course, in minutes. */
  minutes: number
  /** Approved minutes, each on its local day; negative where an entry takes another one back. */
  attended: readonly { onDay: Temporal.PlainDate; minutes: number }[]
}

/** The course as evidence: it is completed on the day from which on the approved minutes are its whole length. */
export function completedCourse({ title, minutes, attended }: AttendedCourse): PreparationCourse {
  let contactMinutes = 0
  let completedOn: Temporal.PlainDate | null = null
  for (const entry of attended.toSorted(byDay)) {
    contactMinutes += entry.minutes
    if (contactMinutes < minutes) completedOn = null
    else completedOn ??= entry.onDay
  }
  return { title, contactMinutes, completedOn }
}

/** By day; of one day what was taken back last, so that the order of writing changes nothing. */
function byDay(one: AttendedCourse['attended'][number], other: AttendedCourse['attended'][number]): number {
  return Temporal.PlainDate.compare(one.onDay, other.onDay) || other.minutes - one.minutes
}
