import { dayOf } from '@journeyline/app-kit/day-of'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import type { FormValues } from '@journeyline/app-kit/form/form-values'
import { say } from '@journeyline/app-kit/say'
import type { Decision } from '@journeyline/domain/decision'
import {
  MeetingDetails,
  mayScheduleMeeting,
  mayUpdateMeeting,
  type OpenMeeting,
} from '@journeyline/domain/instruction/class-meeting'
import { parseLocalDate } from '@journeyline/domain/local-date'
import type { Problem } from '@journeyline/ui/form/use-checked'

/** What the form of a class holds; '' is nothing. */
export type MeetingValues = FormValues<MeetingDetails>

/** A section as its classes see it: its days, and the days of its other classes. */
export type SectionDays = { startsOn: string; endsOn: string; taken: readonly string[] }

/** What is wrong with a class as written: by itself, and beside its section and what it was. */
export function meetingProblems(
  values: MeetingValues,
  section: SectionDays,
  changed?: { meeting: OpenMeeting; mostAttended: number },
): Problem[] {
  const problems = checkWith(MeetingDetails, values)
  const onDay = parseLocalDate(values.onDay)
  if (problems.length > 0 || onDay === null || values.minutes === '') return problems
  const days = daysOf(section)
  const decision: Decision = changed
    ? mayUpdateMeeting({ ...changed, onDay, minutes: values.minutes, section: days })
    : mayScheduleMeeting(onDay, days)
  return decision.allowed ? [] : [{ path: decision.field ?? 'onDay', message: say(decision) }]
}

/** The details as the API takes them; only for values without problems. */
export function meetingDetails(values: MeetingValues) {
  return MeetingDetails.parse(values)
}

/** The section's days as rules see them. */
export function daysOf({ startsOn, endsOn, taken }: SectionDays) {
  return { startsOn: dayOf(startsOn), endsOn: dayOf(endsOn), taken: taken.map(dayOf) }
}
