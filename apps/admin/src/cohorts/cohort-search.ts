import type { Search } from '@journeyline/app-kit/search/address'
import { someOf, textOf } from '@journeyline/app-kit/search/search-state'
import { STAGES, type Stage } from '@journeyline/domain/enrollments/stages'

export type CohortSearch = { stage: Stage[]; text: string }

/** The filters of a cohort's learners, as they stand in the address. */
export function cohortSearch(search: Search): CohortSearch {
  return { stage: someOf(search, 'stage', STAGES), text: textOf(search, 'text') }
}
