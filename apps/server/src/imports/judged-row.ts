import type { Words } from '@journeyline/domain/words/words'

/** What comes of a row of a file. */
export type Outcome = 'CREATE' | 'CHANGE' | 'SAME' | 'REFUSE'

/** Sends a statement of ours: outside a transaction or inside one. */
export type Run = <Row extends object>(text: string, values: unknown[]) => Promise<Row[]>

/** Why a row is refused; `name` and `program` are there where it names something that does not exist. */
export interface RowProblem {
  column: string
  code: string
  says: Words
  name?: string
  program?: string
}

/** A row of a file before it is compared: its cells by column, and what is wrong with it as a part of the file. */
export interface ReadRow {
  line: number
  cells: Record<string, string>
  problems: RowProblem[]
}

/** What will come of a row, as it is kept in roster_import_row. */
export interface JudgedRow {
  line: number
  outcome: Outcome
  key: string
  cells: Record<string, string>
  /** What to write, for the statements that apply the import; null when the row is refused. */
  row: object | null
  changes: { column: string; from: string | null; to: string | null }[]
  problems: RowProblem[]
}

/** A change as it is kept: column, from, to. Half of what is kept of a new row is its changes. */
export type StoredChange = [column: string, from: string | null, to: string | null]

/** Judged rows as JSON for the statements that keep them. */
export function storedRows(rows: JudgedRow[]): string {
  return JSON.stringify(
    rows.map((row) => ({
      ...row,
      changes: row.changes.map(({ column, from, to }): StoredChange => [column, from, to]),
    })),
  )
}

/** Judges rows of a file in its order, as many as are given at a time. */
export type Judge = (rows: ReadRow[]) => Promise<JudgedRow[]>

/** The row with everything that is wrong with it. */
export function refused({ line, cells }: ReadRow, key: string, problems: RowProblem[]): JudgedRow {
  return { line, outcome: 'REFUSE', key, cells, row: null, changes: [], problems }
}
