import type { Search } from '../app/search.ts'
import { textOf } from '../app/search-state.ts'

export type CohortsSearch = { program: string; text: string }

/** The filters of the cohort list, as they stand in the address. */
export function cohortsSearch(search: Search): CohortsSearch {
  return { program: textOf(search, 'program'), text: textOf(search, 'text') }
}
