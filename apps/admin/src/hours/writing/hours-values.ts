import { checkWith } from '@journeyline/app-kit/form/check-with'
import type { FormValues } from '@journeyline/app-kit/form/form-values'
import { HoursDetails, type HoursKind } from '@journeyline/domain/hours/hours-entry'
import type { Problem } from '@journeyline/ui/form/use-checked'
import type { LedgerEntry } from '../ledger-entry.ts'

/** What is typed into the form of an entry; '' is nothing. */
export type HoursValues = FormValues<HoursDetails> & { kind: HoursKind }

/** The values as the API takes them: only the subject that belongs to the kind. */
export function hoursDetails(values: HoursValues) {
  const { kind, minutes, competencyId, courseId, note, lateReason } = values
  return {
    ...values,
    minutes: minutes === '' ? 0 : minutes,
    competencyId: kind === 'OJT' && competencyId ? competencyId : null,
    courseId: kind === 'RTI' && courseId ? courseId : null,
    note: note.trim() || null,
    lateReason: lateReason.trim() || null,
  }
}

/** The same as the API takes them. */
export function hoursInput(values: HoursValues) {
  const { competencyId, courseId, ...details } = hoursDetails(values)
  return { ...details, subject: competencyId ? { competencyId } : courseId ? { courseId } : null }
}

/** What is wrong with the values by themselves; whether the hours fit the day is for the server, which sees all of it. */
export function hoursProblems(values: HoursValues): Problem[] {
  return checkWith(HoursDetails, hoursDetails(values))
}

/** The values of an entry that is there. */
export function valuesOf({
  kind,
  onDay,
  minutes,
  competency,
  course,
  note,
  reason,
}: LedgerEntry): HoursValues {
  return {
    ...{ kind, onDay, minutes, note: note ?? '', lateReason: reason ?? '' },
    competencyId: competency?.id ?? '',
    courseId: course?.id ?? '',
  }
}
