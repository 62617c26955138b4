import type { Search } from '@journeyline/app-kit/search/address'
import { someOf, textOf } from '@journeyline/app-kit/search/search-state'
import {
  HOURS_KINDS,
  HOURS_STATUSES,
  type HoursKind,
  type HoursStatus,
} from '@journeyline/domain/hours/hours-entry'
import type { HoursEntryFilter } from '../generated/graphql.ts'

export type HoursSearch = { kind: HoursKind[]; status: HoursStatus[]; from: string; to: string; text: string }

/** Every entry. */
export const EVERY_ENTRY: HoursSearch = { kind: [], status: [], from: '', to: '', text: '' }

/** The filters of a ledger, as they stand in the address. */
export function hoursSearch(search: Search): HoursSearch {
  return {
    kind: someOf(search, 'kind', HOURS_KINDS),
    status: someOf(search, 'status', HOURS_STATUSES),
    from: dayOf(search, 'from'),
    to: dayOf(search, 'to'),
    text: '',
  }
}

/** The same as the API takes it. */
export function hoursFilter({ kind, status, from, to }: HoursSearch): HoursEntryFilter {
  return {
    ...(kind.length > 0 ? { kinds: kind } : {}),
    ...(status.length > 0 ? { statuses: status } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  }
}

function dayOf(search: Search, name: string): string {
  const day = textOf(search, name)
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : ''
}
