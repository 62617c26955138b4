import type { HoursStatus } from '@journeyline/domain/hours/hours-entry'
import { wordsFrom } from '../search/words-from.ts'

/** The filters of an hours ledger as the address holds them; the competency by its id. */
export type LedgerSearch = { status?: HoursStatus; competency?: string; from?: string; to?: string }

// Said here again, and days are read by their shape: every page loads this file, none should load the domain's schemas for it.
const STATUSES = ['SUBMITTED', 'APPROVED', 'REJECTED'] as const satisfies readonly HoursStatus[]

/** The filters an address asks for; what is unknown is dropped. */
export function ledgerSearch(search: Record<string, unknown>): LedgerSearch {
  const [status] = wordsFrom(search.status, STATUSES) ?? []
  return {
    ...(status ? { status } : {}),
    ...(search.competency ? { competency: String(search.competency) } : {}),
    ...dayFrom('from', search.from),
    ...dayFrom('to', search.to),
  }
}

/** The filters as the API takes them. */
export function ledgerFilter({ status, competency, from, to }: LedgerSearch) {
  return {
    ...(status ? { statuses: [status] } : {}),
    ...(competency ? { competencyId: competency } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  }
}

function dayFrom<Name extends 'from' | 'to'>(name: Name, value: unknown): { [name in Name]?: string } {
  const day = String(value ?? '')
  return isDay(day) ? ({ [name]: day } as { [name in Name]: string }) : {} // its own name
}

/** A day that the calendar has: February 30 reads as March 1 or 2. */
function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && readBack(new Date(text)) === text
}

const readBack = (date: Date) => (Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10))
