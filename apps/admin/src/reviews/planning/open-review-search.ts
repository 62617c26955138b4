import type { Search } from '@journeyline/app-kit/search/address'
import { someOf, textOf } from '@journeyline/app-kit/search/search-state'
import type { OpenReviewFilter } from '../../generated/graphql.ts'

/** What a review waits for that is not finished, in the order of its life. */
export const OPEN_REVIEW_STATES = ['DUE', 'PLANNED', 'HELD'] as const

export type OpenReviewSearch = {
  /** The reviews list has no words to search by; what is typed elsewhere stays out of it. */
  text: ''
  state: (typeof OPEN_REVIEW_STATES)[number][]
  overdue: 'yes' | ''
  mine: 'yes' | ''
  cohort: string
  program: string
}

/** No filter at all. */
export const EVERY_REVIEW: OpenReviewSearch = {
  text: '',
  state: [],
  overdue: '',
  mine: '',
  cohort: '',
  program: '',
}

/** The filters of the reviews that wait for somebody, as they stand in the address. */
export function openReviewSearch(search: Search): OpenReviewSearch {
  return {
    text: '',
    state: someOf(search, 'state', OPEN_REVIEW_STATES),
    overdue: textOf(search, 'overdue') === 'yes' ? 'yes' : '',
    mine: textOf(search, 'mine') === 'yes' ? 'yes' : '',
    cohort: textOf(search, 'cohort'),
    program: textOf(search, 'program'),
  }
}

/** The same as the API takes them; what is not chosen does not restrict. */
export function openReviewFilter({
  state,
  overdue,
  mine,
  cohort,
  program,
}: OpenReviewSearch): OpenReviewFilter {
  return {
    ...(state.length > 0 ? { states: state } : {}),
    ...(overdue ? { overdue: true } : {}),
    ...(mine ? { awaitsViewer: true } : {}),
    ...(cohort ? { cohortId: cohort } : {}),
    ...(program ? { programId: program } : {}),
  }
}
