import type { Search } from '@journeyline/app-kit/search/address'
import { textOf } from '@journeyline/app-kit/search/search-state'

export type PeopleSearch = {
  tab: 'people' | 'invitations'
}

/** Which list of the people page is shown, as it stands in the address. */
export function peopleSearch(search: Search): PeopleSearch {
  return { tab: textOf(search, 'tab') === 'invitations' ? 'invitations' : 'people' }
}
