import { allow, type Decision, no } from '../decision.ts'
import type { ImportStatus } from './import-status.ts'
import { IMPORT_KEPT_DAYS } from './kept-rows.ts'
import { importWord } from './words.ts'

const DAY = 24 * 3600 * 1000

/** What came of a file, and when it is asked about. */
export interface ImportDone {
  status: ImportStatus
  rowsToCreate: number
  rowsToChange: number
  appliedAt: Date | null
  now: Date
}

/**
 * Whether what a file made can be taken back, as far as the file itself tells: it was imported, made something and changed
 * nothing that was there before, and which rows it made is still known. Whether something rests on them, the database knows.
 */
export function mayUndoImport({ status, rowsToCreate, rowsToChange, appliedAt, now }: ImportDone): Decision {
  if (status !== 'APPLIED' || appliedAt === null) return no(importWord('IMPORT_NOT_APPLIED'))
  if (rowsToChange > 0) return no(importWord('IMPORT_CHANGED_ROWS', { rows: rowsToChange }))
  if (rowsToCreate === 0) return no(importWord('IMPORT_MADE_NOTHING'))
  if (now.getTime() - appliedAt.getTime() > IMPORT_KEPT_DAYS * DAY)
    return no(importWord('IMPORT_TOO_LONG_AGO', { days: IMPORT_KEPT_DAYS }))
  return allow
}
