import { dayOf } from '@journeyline/app-kit/day-of'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { say } from '@journeyline/app-kit/say'
import { fitsTheDay } from '@journeyline/domain/hours/record-hours'
import { attendanceMark } from '@journeyline/domain/instruction/attendance'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { sponsorTimeZone } from '@journeyline/ui/words/sponsor-clock'
import type { RollLine, RollMeeting } from './roll-meeting.ts'

/** What is typed of a learner: minutes, '' where there is no answer yet, and a note. */
export type Mark = { minutes: number | ''; note: string }

/** The marks of a roll, by enrollment. */
export type RollValues = Readonly<Record<string, Mark>>

/** The lines whose hours count in the class. */
export const countedLines = ({ roll }: Pick<RollMeeting, 'roll'>): RollLine[] =>
  roll.filter(({ notCounted }) => notCounted === null)

/** A roll as it is recorded; whoever has nothing recorded is present. */
export function rollValues(meeting: Pick<RollMeeting, 'roll' | 'minutes'>): RollValues {
  return Object.fromEntries(
    countedLines(meeting).map(({ enrollmentId, minutes, note }) => [
      enrollmentId,
      { minutes: minutes ?? meeting.minutes, note: note ?? '' },
    ]),
  )
}

/** The marks beside their lines; a learner who came onto the roll meanwhile is present. */
export function markedLines(meeting: RollMeeting, values: RollValues): (Mark & { line: RollLine })[] {
  return countedLines(meeting).map((line) => ({
    line,
    ...(values[line.enrollmentId] ?? { minutes: meeting.minutes, note: '' }),
  }))
}

/** What is wrong with the marks, by enrollment: more than the class lasts, or than the learner's day has room for. */
export function rollProblems(meeting: RollMeeting, values: RollValues): Problem[] {
  const schema = attendanceMark(meeting.minutes)
  const onDay = dayOf(meeting.onDay)
  const timeZone = sponsorTimeZone()
  return markedLines(meeting, values).flatMap(({ line, minutes, note }): Problem[] => {
    if (minutes === '') return []
    const path = line.enrollmentId
    const [problem] = checkWith(schema, { minutes, note })
    if (problem) return [{ path, message: problem.message }]
    const { learnerName, otherMinutes } = line
    const fits = fitsTheDay({ learnerName, onDay, minutes, minutesThatDay: otherMinutes, timeZone })
    return fits.allowed || minutes === 0 ? [] : [{ path, message: say(fits) }]
  })
}

/** The marks as the API takes them; those without an answer are left out. */
export function marksOf(meeting: RollMeeting, values: RollValues) {
  return markedLines(meeting, values).flatMap(({ line, minutes, note }) =>
    minutes === '' ? [] : [{ enrollmentId: line.enrollmentId, minutes, note: note.trim() || null }],
  )
}
