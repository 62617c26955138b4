import { dayOf } from '@journeyline/app-kit/day-of'
import { say } from '@journeyline/app-kit/say'
import type { Decision } from '@journeyline/domain/decision'
import { HoursDetails } from '@journeyline/domain/hours/hours-entry'
import { mondayOf } from '@journeyline/domain/hours/hours-totals'
import { problemWords } from '@journeyline/domain/words/problem'
import type { Problem } from '@journeyline/ui/form/use-checked'

/** A line of the form: a day and its hours. Its reference names it for good, so that a repeated send is written once. */
export type Line = { line: number; reference: string }

/** What is typed into the lines, by line. */
export type LineValues = {
  [day: `onDay_${number}`]: string
  [minutes: `minutes_${number}`]: number | ''
  [competency: `competencyId_${number}`]: string
  [note: `note_${number}`]: string
}

/** A line somebody filled in. */
export type FilledLine = Line & { onDay: string; minutes: number | ''; competencyId: string; note: string }

/** The lines with anything but a day in them; the others are left as they are and not sent. */
export function filledLines(lines: readonly Line[], values: LineValues): FilledLine[] {
  return lines
    .map(({ line, reference }) => ({
      ...{ line, reference },
      onDay: values[`onDay_${line}`] ?? '',
      minutes: values[`minutes_${line}`] ?? '',
      competencyId: values[`competencyId_${line}`] ?? '',
      note: values[`note_${line}`] ?? '',
    }))
    .filter(({ minutes, note }) => minutes !== '' || note.trim() !== '')
}

type Rules = {
  /** Minutes that stand on a day already. */
  written: ReadonlyMap<string, number>
  mayWrite: (hours: { onDay: string; minutes: number; minutesThatDay: number }) => Decision
  /** Said when no line is filled in. */
  nothing: string
}

/** What is wrong with the lines: what the domain asks of each, and of several on one day together. */
export function lineProblems(
  lines: readonly Line[],
  values: LineValues,
  { written, mayWrite, nothing }: Rules,
): Problem[] {
  const filled = filledLines(lines, values)
  const [first] = lines
  if (filled.length === 0) return [{ path: `minutes_${first?.line ?? 0}`, message: nothing }]
  const days = new Map(written)
  return filled.flatMap(({ line, onDay, minutes, competencyId, note }) => {
    const details = HoursDetails.safeParse({
      ...{ kind: 'OJT', onDay, minutes: minutes === '' ? undefined : minutes },
      ...{ competencyId: competencyId || null, note },
    })
    if (!details.success)
      return details.error.issues.map((issue) => ({
        path: `${String(issue.path[0])}_${line}`,
        message: say(problemWords(issue)),
      }))
    const minutesThatDay = days.get(onDay) ?? 0
    days.set(onDay, minutesThatDay + details.data.minutes)
    const decision = mayWrite({ onDay, minutes: details.data.minutes, minutesThatDay })
    return decision.allowed ? [] : [{ path: `${decision.field ?? 'onDay'}_${line}`, message: say(decision) }]
  })
}

/** The workdays of the week up to a day, or of the week before it; the earliest first. */
export function workdays(upTo: string, weeksBefore = 0): string[] {
  const last = dayOf(upTo)
  const monday = mondayOf(last).subtract({ weeks: weeksBefore })
  return [0, 1, 2, 3, 4].map((days) => monday.add({ days }).toString()).filter((day) => day <= upTo)
}
