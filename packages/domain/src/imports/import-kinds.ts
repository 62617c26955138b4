import { COHORT_COLUMNS, cohortHeader } from './cohorts/cohort-columns.ts'
import { cohortDuplicates } from './cohorts/cohort-row.ts'
import { HOURS_COLUMNS, hoursHeader } from './hours/hours-columns.ts'
import { hoursDuplicates } from './hours/hours-row.ts'
import { PRACTICODE_COLUMNS, practicodeHeader } from './practicode/practicode-columns.ts'
import { practicodeDuplicates } from './practicode/practicode-row.ts'
import type { Problem } from './problem.ts'
import { ROSTER_COLUMNS, rosterHeader } from './roster/roster-columns.ts'
import { rosterDuplicates } from './roster/roster-duplicates.ts'
import { columnNamed, type TableColumn, type TableHeader, type TitlesOf } from './table-header.ts'

/** What a file may hold. */
export const IMPORT_KINDS = ['ROSTER', 'COHORTS', 'PRACTICODE', 'HOURS'] as const

export type ImportKind = (typeof IMPORT_KINDS)[number]

/** How a kind of file is laid out. */
export type ImportTable = {
  columns: readonly TableColumn[]
  /** Which column each cell of the first line names, or the one thing to mend first. */
  header: (cells: string[], titles: TitlesOf) => TableHeader<string>
  /** A judge of the rows in turn, who refuses what an earlier line already says. */
  duplicates: () => (line: number, cells: Record<string, string>) => Problem[]
}

/** Every kind's layout; a new kind begins with its folder here and its line in this table. */
export const IMPORT_TABLES: Record<ImportKind, ImportTable> = {
  ROSTER: { columns: ROSTER_COLUMNS, header: rosterHeader, duplicates: rosterDuplicates },
  COHORTS: { columns: COHORT_COLUMNS, header: cohortHeader, duplicates: cohortDuplicates },
  PRACTICODE: { columns: PRACTICODE_COLUMNS, header: practicodeHeader, duplicates: practicodeDuplicates },
  HOURS: { columns: HOURS_COLUMNS, header: hoursHeader, duplicates: hoursDuplicates },
}

/** The kind of this name, or null. */
export function importKindFrom(name: unknown): ImportKind | null {
  return IMPORT_KINDS.find((kind) => kind === name) ?? null
}

/** The kind a first line speaks for: the one whose header it is, else the one it shares most columns with; null where it shares none. */
export function recognizedKind(cells: string[], titles: TitlesOf): ImportKind | null {
  const whole = IMPORT_KINDS.find((kind) => IMPORT_TABLES[kind].header(cells, titles).ok)
  if (whole) return whole
  const shared = (kind: ImportKind) =>
    new Set(cells.flatMap((cell) => columnNamed(IMPORT_TABLES[kind].columns, cell, titles) ?? [])).size
  const [nearest] = IMPORT_KINDS.filter((kind) => shared(kind) > 0).sort(
    (one, other) => shared(other) - shared(one),
  )
  return nearest ?? null
}

/** Whether a first line is the header of any kind. */
export function isAnyHeader(cells: string[], titles: TitlesOf): boolean {
  return IMPORT_KINDS.some((kind) => IMPORT_TABLES[kind].header(cells, titles).ok)
}
