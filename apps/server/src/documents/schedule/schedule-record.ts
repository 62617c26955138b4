import type { Words } from '@journeyline/domain/words/words'
import type { Temporal } from 'temporal-polyfill'
import type { SignOff } from '../competency-outcomes.ts'
import { documentWord } from '../words.ts'

/** What a learner has done of a work process schedule, as of a local day. */
export type ScheduleRecord = {
  learnerName: string
  asOf: Temporal.PlainDate
  signOffs: readonly SignOff[]
  /** Approved minutes of each competency, by its code; one without hours may be left out. */
  competencies: readonly { code: string; rtiMinutes: number; ojtMinutes: number }[]
  /** Approved minutes of each course, by its number; one without hours may be left out. */
  courses: readonly { number: string; minutes: number }[]
}

/** Hours in a cell of the schedule: "38 h of 40 h", only what is planned or done where the other is missing, or null. */
export function hoursOfCell(planned: number | null, approved: number | null): Words | null {
  if (planned === null) return approved ? documentWord('HOURS', { minutes: approved }) : null
  return approved === null
    ? documentWord('HOURS', { minutes: planned })
    : documentWord('HOURS_OF', { minutes: approved, whole: planned })
}
