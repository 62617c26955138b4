import { COHORT_COLUMNS, cohortHeader } from '@journeyline/domain/imports/cohort-columns'
import { ROSTER_COLUMNS, rosterHeader } from '@journeyline/domain/imports/roster-columns'
import type { TableColumn } from '@journeyline/domain/imports/table-header'

export const IMPORT_KINDS = ['ROSTER', 'COHORTS'] as const
export type ImportKind = (typeof IMPORT_KINDS)[number]

/** The columns a file of this kind may have. */
export function columnsOf(kind: ImportKind): readonly TableColumn[] {
  return kind === 'ROSTER' ? ROSTER_COLUMNS : COHORT_COLUMNS
}

/** The column's title as people call it; a column that is not known by its own name. */
export function columnTitle(kind: ImportKind, name: string): string {
  return columnsOf(kind).find(({ column }) => column === name)?.title ?? name
}

/** What keeps a first line from being this kind's header, in the domain's sentence; null when nothing does. */
export function headerProblem(kind: ImportKind, cells: string[]): string | null {
  const header = kind === 'ROSTER' ? rosterHeader(cells) : cohortHeader(cells)
  return header.ok ? null : header.problem
}

/** The kind a first line speaks for: the one whose header it is, else the one it shares more columns with. */
export function recognisedKind(cells: string[]): ImportKind {
  const whole = IMPORT_KINDS.find((kind) => headerProblem(kind, cells) === null)
  if (whole) return whole
  return shared('COHORTS', cells) > shared('ROSTER', cells) ? 'COHORTS' : 'ROSTER'
}

function shared(kind: ImportKind, cells: string[]): number {
  const names = cells.map((cell) =>
    cell
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  )
  return columnsOf(kind).filter(({ column }) => names.includes(column)).length
}
