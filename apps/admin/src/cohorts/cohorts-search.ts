import type { Search } from '@journeyline/app-kit/search/address'
import { textOf } from '@journeyline/app-kit/search/search-state'

export type CohortsSearch = { program: string; text: string }

/** The filters of the cohort list, as they stand in the address. */
export function cohortsSearch(search: Search): CohortsSearch {
  return { program: textOf(search, 'program'), text: textOf(search, 'text') }
}
