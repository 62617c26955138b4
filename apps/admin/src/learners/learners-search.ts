import type { Search } from '@journeyline/app-kit/search/address'
import { someOf, textOf } from '@journeyline/app-kit/search/search-state'
import { STAGES, type Stage } from '@journeyline/domain/enrollments/stages'
import { FUNDING_SOURCES, type FundingSource } from '@journeyline/domain/funding/funding-sources'
import type { LearnerFilter } from '../generated/graphql.ts'

export type LearnersSearch = {
  text: string
  stage: Stage[]
  cohort: string
  program: string
  funding: FundingSource[]
}

/** The filters of the learner list, as they stand in the address. */
export function learnersSearch(search: Search): LearnersSearch {
  return {
    text: textOf(search, 'text'),
    stage: someOf(search, 'stage', STAGES),
    cohort: textOf(search, 'cohort'),
    program: textOf(search, 'program'),
    funding: someOf(search, 'funding', FUNDING_SOURCES),
  }
}

export const noFilters: LearnersSearch = { text: '', stage: [], cohort: '', program: '', funding: [] }

/** The same as the API takes them; what is empty does not restrict. */
export function learnerFilter({ text, stage, cohort, program, funding }: LearnersSearch): LearnerFilter {
  return {
    ...(text ? { text } : {}),
    ...(stage.length > 0 ? { stages: stage } : {}),
    ...(cohort ? { cohortId: cohort } : {}),
    ...(program ? { programId: program } : {}),
    ...(funding.length > 0 ? { fundingSources: funding } : {}),
  }
}
