import type { Search } from '../app/search.ts'
import { textOf } from '../app/search-state.ts'

export type PeopleSearch = {
  tab: 'people' | 'invitations'
}

/** Which list of the people page is shown, as it stands in the address. */
export function peopleSearch(search: Search): PeopleSearch {
  return { tab: textOf(search, 'tab') === 'invitations' ? 'invitations' : 'people' }
}
