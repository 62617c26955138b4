import { HoursDetails, type HoursKind } from '@journeyline/domain/hours/hours-entry'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { checkWith } from '../app/check-with.ts'

/** What is typed into the form of an entry; '' is nothing. */
export type HoursValues = {
  kind: HoursKind
  onDay: string
  minutes: number | ''
  competencyId: string
  courseId: string
  note: string
  lateReason: string
}

/** The values as the API takes them: only the subject that belongs to the kind. */
export function hoursDetails(values: HoursValues) {
  const { kind, onDay, minutes, competencyId, courseId, note, lateReason } = values
  return {
    kind,
    onDay,
    minutes: minutes === '' ? 0 : minutes,
    competencyId: kind === 'OJT' && competencyId ? competencyId : null,
    courseId: kind === 'RTI' && courseId ? courseId : null,
    note: note.trim() || null,
    lateReason: lateReason.trim() || null,
  }
}

/** What is wrong with the values by themselves; whether the hours fit the day is for the server, which sees all of it. */
export function hoursProblems(values: HoursValues): Problem[] {
  return checkWith(HoursDetails, hoursDetails(values))
}
