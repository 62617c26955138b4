import type { Search } from '../app/search.ts'
import { textOf } from '../app/search-state.ts'

/** `new`: the dialog for a new employer is open; a link from anywhere can open it. */
export type EmployersSearch = { text: string; new: string }

/** The filter of the employer list, as it stands in the address. */
export function employersSearch(search: Search): EmployersSearch {
  return { text: textOf(search, 'text'), new: textOf(search, 'new') }
}
