import { IMPORT_TABLES, type ImportKind, type ImportTable } from '@journeyline/domain/imports/import-kinds'
import { COHORTS } from './cohorts/cohort-kind.ts'
import { HOURS } from './hours/hours-kind.ts'
import type { ImportedKind } from './imported-kind.ts'
import { PRACTICODE } from './practicode/practicode-kind.ts'
import { ROSTER } from './roster/roster-kind.ts'

const KINDS: Record<ImportKind, ImportedKind> = { ROSTER, COHORTS, PRACTICODE, HOURS }

/** How a kind of file is laid out and imported; an import names its kind as text. */
export function kindOf(name: string): ImportedKind & { table: ImportTable } {
  const kind = name as ImportKind // nothing else gets into the table: the upload and a CHECK see to it
  return { ...KINDS[kind], table: IMPORT_TABLES[kind] }
}
