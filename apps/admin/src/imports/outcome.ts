import { textOf } from '../app/search-state.ts'
import type { ImportOutcome } from '../generated/graphql.ts'

/** What may come of a row, in the order of the tiles. */
export const OUTCOMES: readonly ImportOutcome[] = ['CREATE', 'CHANGE', 'SAME', 'REFUSE']

/** The colour an outcome's word stands on. */
export const OUTCOME_TONES = { CREATE: 'good', CHANGE: 'info', SAME: 'plain', REFUSE: 'bad' } as const

export type ImportSearch = { outcome: ImportOutcome | '' }

/** Which rows of an import are shown, as it stands in the address. */
export function importSearch(raw: Record<string, unknown>): ImportSearch {
  return { outcome: OUTCOMES.find((outcome) => outcome === textOf(raw.outcome)) ?? '' }
}
