import { plusDays } from './days.ts'
import type { DemoCohort } from './demo-roster.ts'
import { DEMO_STANDARD } from './demo-standard.ts'

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
  const evenings = DEMO_STANDARD.courses.flatMap(({ number, minutes }) =>
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

function mondayAfter(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return plusDays(day, (8 - weekday) % 7)
}
