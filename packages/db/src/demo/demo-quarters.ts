import { daysFrom, plusDays } from './days.ts'

/** The day on which the demo's roster was true. */
export const AS_OF = '2026-11-02'

/** A quarter is 13 weeks, so that weekdays stay and cohorts begin in the next season. */
const QUARTER = 13 * 7

/** By how many whole quarters the demo moves, so that its roster is never older than one; none before its own day. */
export function quartersUntil(today: string): number {
  return Math.max(0, Math.floor(daysFrom(AS_OF, today) / QUARTER))
}

/** A day of the roster, moved by so many quarters. */
export function movedDay(day: string, quarters: number): string {
  return plusDays(day, quarters * QUARTER)
}

const SEASONS = ['winter', 'spring', 'summer', 'fall']

/** The code of a cohort that begins so many quarters later: one after 2025-fall is 2026-winter. */
export function movedCode(code: string, quarters: number): string {
  const [year, season] = code.split('-') as [string, string]
  const moved = Number(year) * SEASONS.length + SEASONS.indexOf(season) + quarters
  return `${Math.floor(moved / SEASONS.length)}-${SEASONS[moved % SEASONS.length]}`
}

/** The name of the cohort with that code: Winter 2026 for 2026-winter. */
export function nameOf(code: string): string {
  const [year, season] = code.split('-') as [string, string]
  return `${season.charAt(0).toUpperCase()}${season.slice(1)} ${year}`
}
