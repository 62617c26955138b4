import { dayOf } from '@journeyline/app-kit/day-of'
import { mondayOf } from '@journeyline/domain/hours/hours-totals'

/** A week's sums in minutes, by its Monday. */
export type WeekSum = { startsOn: string; approvedMinutes: number; submittedMinutes: number }

/** How many weeks a chart shows at most: half a year. */
const MOST = 26

/** The last weeks up to the one of a day, from the first with hours on; weeks without any are there with zero. */
export function everyWeek(weeks: readonly WeekSum[], until: string): WeekSum[] {
  const first = weeks.map(({ startsOn }) => startsOn).sort()[0]
  if (first === undefined) return []
  const sums = new Map(weeks.map((week) => [week.startsOn, week]))
  const last = mondayOf(dayOf(until))
  const shown = Array.from({ length: MOST }, (_, before) => last.subtract({ weeks: before }).toString())
  return shown
    .filter((startsOn) => startsOn >= first)
    .reverse()
    .map((startsOn) => sums.get(startsOn) ?? { startsOn, approvedMinutes: 0, submittedMinutes: 0 })
}
