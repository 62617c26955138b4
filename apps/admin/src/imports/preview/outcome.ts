import type { Search } from '@journeyline/app-kit/search/address'
import { word } from '@journeyline/app-kit/search/search'
import type { ImportOutcome } from '../../generated/graphql.ts'

/** What may come of a row, in the order of the tiles. */
export const OUTCOMES: readonly ImportOutcome[] = ['CREATE', 'CHANGE', 'SAME', 'REFUSE']

/** The colour an outcome's word stands on. */
export const OUTCOME_TONES = { CREATE: 'good', CHANGE: 'info', SAME: 'plain', REFUSE: 'bad' } as const

export type ImportSearch = { outcome: ImportOutcome | '' }

/** Which rows of an import are shown, as it stands in the address. */
export function importSearch(search: Search): ImportSearch {
  return { outcome: OUTCOMES.find((outcome) => outcome === word(search, 'outcome')) ?? '' }
}
