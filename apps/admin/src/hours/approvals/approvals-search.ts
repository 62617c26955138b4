import type { Search } from '@journeyline/app-kit/search/address'
import { someOf, textOf } from '@journeyline/app-kit/search/search-state'
import { HOURS_KINDS, type HoursKind } from '@journeyline/domain/hours/hours-entry'
import type { HoursToDecideFilter } from '../../generated/graphql.ts'

export type ApprovalsSearch = { kind: HoursKind[]; cohort: string; mine: boolean; text: string }

/** Everything that waits. */
export const ALL_WAITING: ApprovalsSearch = { kind: [], cohort: '', mine: false, text: '' }

/** Which of the hours that wait are listed, as it stands in the address. */
export function approvalsSearch(search: Search): ApprovalsSearch {
  return {
    kind: someOf(search, 'kind', HOURS_KINDS),
    cohort: textOf(search, 'cohort'),
    mine: textOf(search, 'mine') === 'true',
    text: '',
  }
}

/** The same as the API takes it. */
export function approvalsFilter({ kind, cohort, mine }: ApprovalsSearch): HoursToDecideFilter {
  return {
    ...(kind.length > 0 ? { kinds: kind } : {}),
    ...(cohort ? { cohortId: cohort } : {}),
    ...(mine ? { mayApprove: true } : {}),
  }
}
