import type { Search } from '@journeyline/app-kit/search/address'
import { someOf, textOf } from '@journeyline/app-kit/search/search-state'
import { STAGES, type Stage } from '@journeyline/domain/enrollments/stages'
import type { Sort } from '@journeyline/ui/table/data-table.tsx'

export type CohortProgressSearch = { stage: Stage[]; sort: string; text: string }

const FIRST: Sort = { key: 'behind', descending: true }

/** Which learners of the cohort are shown and in which order, as it stands in the address. */
export function cohortProgressSearch(search: Search): CohortProgressSearch {
  return { stage: someOf(search, 'stage', STAGES), sort: textOf(search, 'sort'), text: '' }
}

/** `?sort=-behind` as an order; whoever is furthest behind first where none is named. */
export function sortOf({ sort }: CohortProgressSearch): Sort {
  if (sort === '') return FIRST
  return sort.startsWith('-') ? { key: sort.slice(1), descending: true } : { key: sort, descending: false }
}

/** The order as the address names it. */
export function sortWord({ key, descending }: Sort): string {
  return descending ? `-${key}` : key
}
