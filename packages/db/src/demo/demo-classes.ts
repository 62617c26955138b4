import { daysFrom, plusDays } from './days.ts'
import type { DemoCohort } from './demo-roster.ts'
import { COURSES } from './demo-standard.ts'

/** One evening class of a cohort's section of a course. */
export interface DemoClass {
  cohort: string
  course: string
  onDay: string
  minutes: number
}

/** Who teaches what in the demo. */
export const INSTRUCTORS: Record<string, string> = {
  'RTI-101': 'Dr. Ifeoma Nwosu',
  'RTI-102': 'Dr. Ifeoma Nwosu',
  'RTI-201': 'Renee Castillo, CPC',
  'RTI-202': 'Renee Castillo, CPC',
  'RTI-301': 'Tom Whitfield',
  'RTI-302': 'Tom Whitfield',
}

const EVENING = 180

/** The classes of a cohort: Monday and Wednesday evenings from its first week on, course after course. */
export function demoClasses(cohort: DemoCohort): DemoClass[] {
  const evenings = COURSES.flatMap(({ number, minutes }) =>
    Array.from({ length: Math.ceil(minutes / EVENING) }, (_, index) => ({
      course: number,
      minutes: Math.min(EVENING, minutes - index * EVENING),
    })),
  )
  return evenings.map((evening, index) => ({
    ...evening,
    cohort: cohort.code,
    onDay: plusDays(mondayAfter(cohort.startsOn), Math.floor(index / 2) * 7 + (index % 2) * 2),
  }))
}

/** How old an evening may be whose attendance nobody has confirmed yet. */
const WAITING_DAYS = 7

/** The classes of a cohort as of a day, but the newest evening that was held: its attendance waits, so it has written no hours. */
export function settledClasses(cohort: DemoCohort, today: string): DemoClass[] {
  const classes = demoClasses(cohort)
  const newest = classes.findLast(({ onDay }) => onDay <= today)
  return newest && daysFrom(newest.onDay, today) <= WAITING_DAYS
    ? classes.filter((one) => one !== newest)
    : classes
}

function mondayAfter(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return plusDays(day, (8 - weekday) % 7)
}
