import { duplicates } from '../duplicates.ts'
import type { RosterColumn } from './roster-columns.ts'

/** Judges a roster's rows in turn: an external_id or e-mail address stands on one line of a file only. */
export function rosterDuplicates() {
  return duplicates<RosterColumn>([
    { column: 'external_id' },
    { column: 'email', fold: (text) => text.toLowerCase() },
  ])
}
