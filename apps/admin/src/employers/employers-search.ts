import type { Search } from '@journeyline/app-kit/search/address'
import { textOf } from '@journeyline/app-kit/search/search-state'

export type EmployersSearch = { text: string }

/** The filter of the employer list, as it stands in the address. */
export function employersSearch(search: Search): EmployersSearch {
  return { text: textOf(search, 'text') }
}
