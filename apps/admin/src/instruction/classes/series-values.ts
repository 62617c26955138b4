import { dayOf } from '@journeyline/app-kit/day-of'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import type { FormValues } from '@journeyline/app-kit/form/form-values'
import { say } from '@journeyline/app-kit/say'
import { mayScheduleMeeting } from '@journeyline/domain/instruction/class-meeting'
import {
  daysOfSeries,
  MeetingSeries,
  mayScheduleAtOnce,
} from '@journeyline/domain/instruction/meeting-series'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { daysOf, type SectionDays } from './meeting-values.ts'

/** What the form of a series holds; '' is nothing, `leftOut` are days without their tick. */
export type SeriesValues = FormValues<MeetingSeries> & { leftOut: string[] }

/** A series that goes on as the classes there are: on their weekdays, from the day after the last to the end of the section. */
export function nextSeries(section: {
  startsOn: string
  endsOn: string
  meetings: readonly { onDay: string; minutes: number }[]
}): SeriesValues {
  const { startsOn, endsOn, meetings } = section
  const last = meetings.at(-1)
  const weekdays = [...new Set(meetings.map(({ onDay }) => dayOf(onDay).dayOfWeek))].sort()
  const after = last ? dayOf(last.onDay).add({ days: 1 }).toString() : startsOn
  const from = after > endsOn ? '' : after
  return { weekdays, from, to: endsOn, minutes: last?.minutes ?? '', topic: '', leftOut: [] }
}

/** A day of the series, as the preview shows it. */
export type SeriesDay = { onDay: string; isTaken: boolean; isChosen: boolean }

/** The days of the series in their order: chosen, left out, or taken by a class there is. */
export function seriesDays(values: SeriesValues, section: SectionDays): SeriesDay[] {
  return daysOfSeries(values).map((day) => {
    const onDay = day.toString()
    const isTaken = section.taken.includes(onDay)
    return { onDay, isTaken, isChosen: !isTaken && !values.leftOut.includes(onDay) }
  })
}

/** What is wrong with the series as written, and where it leaves the section. */
export function seriesProblems(values: SeriesValues, section: SectionDays): Problem[] {
  const problems = checkWith(MeetingSeries, values)
  if (problems.length > 0) return problems
  const days = daysOfSeries(values)
  const limits = { ...daysOf(section), taken: [] }
  const outside = (day: (typeof days)[number] | undefined, path: 'from' | 'to') => {
    const decision = day && mayScheduleMeeting(day, limits)
    return !decision || decision.allowed ? [] : [{ path, message: say(decision) }]
  }
  const before = outside(days[0], 'from')
  if (before.length > 0) return before
  const after = outside(days.at(-1), 'to')
  if (after.length > 0) return after
  const decision = mayScheduleAtOnce(seriesDays(values, section).filter(({ isChosen }) => isChosen).length)
  return decision.allowed ? [] : [{ path: 'leftOut', message: say(decision) }]
}

/** The chosen days as the API takes them; only for values without problems. */
export function seriesMeetings(values: SeriesValues, section: SectionDays) {
  const { minutes, topic } = MeetingSeries.parse(values)
  return seriesDays(values, section).flatMap(({ onDay, isChosen }) =>
    isChosen ? [{ onDay, minutes, topic }] : [],
  )
}
