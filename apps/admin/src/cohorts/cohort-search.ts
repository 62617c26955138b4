import { STAGES, type Stage } from '@journeyline/domain/enrollments/stages'
import type { Search } from '../app/search.ts'
import { someOf, textOf } from '../app/search-state.ts'

export type CohortSearch = { stage: Stage[]; text: string }

/** The filters of a cohort's learners, as they stand in the address. */
export function cohortSearch(search: Search): CohortSearch {
  return { stage: someOf(search, 'stage', STAGES), text: textOf(search, 'text') }
}
