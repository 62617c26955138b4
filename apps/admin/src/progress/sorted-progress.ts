import type { Sort } from '@journeyline/ui/table/data-table.tsx'
import type { ProgressRow } from './cohort-progress-table.tsx'

/** The rows in the order one asks for; those of whom nothing is known or asked stand last either way, equals by name. */
export function sortedProgress(rows: readonly ProgressRow[], { key, descending }: Sort): ProgressRow[] {
  const placeOf = (row: ProgressRow): number | string | null => {
    if (key === 'name') return row.learnerName
    // an open completion waits for a decision, and for nobody's pace
    if (key === 'behind' && row.completion) return row.completion.standing === 'OPEN' ? Infinity : null
    if (key === 'behind') return row.progress.complete ? null : row.progress.behindDays
    return row.progress.requirements.find(({ kind }) => kind === key)?.measure?.done ?? null
  }
  return [...rows].sort((one, other) => {
    const [mine, theirs] = [placeOf(one), placeOf(other)]
    if (mine !== theirs && (mine === null || theirs === null)) return mine === null ? 1 : -1
    const order =
      typeof mine === 'number' && typeof theirs === 'number'
        ? mine - theirs
        : String(mine).localeCompare(String(theirs))
    return (descending ? -order : order) || one.learnerName.localeCompare(other.learnerName)
  })
}
