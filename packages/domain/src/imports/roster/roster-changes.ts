import { employerKey } from '../keys.ts'
import { rosterCells } from './roster-cells.ts'
import { ROSTER_COLUMNS, type RosterColumn } from './roster-columns.ts'
import type { RosterRow } from './roster-facts.ts'

/** A column in which a row differs from what is recorded, both as cell texts. */
export type RosterChange = { column: RosterColumn; from: string; to: string }

/**
 * Which columns the row would change, in the order of the columns; only the columns the file has are compared, since
 * an absent one says nothing. An e-mail address or an employer in other case is the same.
 */
export function rosterChanges(
  existing: RosterRow,
  row: RosterRow,
  columns: readonly RosterColumn[] = ROSTER_COLUMNS.map(({ column }) => column),
): RosterChange[] {
  const before = rosterCells(existing)
  const after = rosterCells(row)
  return ROSTER_COLUMNS.filter(
    ({ column }) =>
      columns.includes(column) && comparable(column, before[column]) !== comparable(column, after[column]),
  ).map(({ column }) => ({ column, from: before[column], to: after[column] }))
}

function comparable(column: RosterColumn, text: string): string {
  if (column === 'email') return text.toLowerCase()
  return column === 'employer' ? employerKey(text) : text
}
