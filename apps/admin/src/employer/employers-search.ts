import type { Search } from '../app/search.ts'
import { textOf } from '../app/search-state.ts'

export type EmployersSearch = { text: string }

/** The filter of the employer list, as it stands in the address. */
export function employersSearch(search: Search): EmployersSearch {
  return { text: textOf(search, 'text') }
}
