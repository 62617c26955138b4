import { cellText, quoted } from './cell-text.ts'
import type { Problem } from './problem.ts'

/** A column of a file that can be imported. */
export type TableColumn<Column extends string = string> = {
  column: Column
  /** How people call it. */
  title: string
  /** Whether the file must have it and every row must fill it. */
  required: boolean
  /** What a cell holds, in words. */
  expected: string
}

export type TableHeader<Column extends string> =
  | { ok: true; columns: Column[] }
  | { ok: false; problem: string }

/**
 * Which column each cell of a header names: in any order, in any case, with spaces for underscores and a byte order
 * mark before the first. Refused when a column is unknown, named twice, or required and missing.
 */
export function tableHeader<Column extends string>(
  known: readonly TableColumn<Column>[],
  cells: string[],
): TableHeader<Column> {
  const columns: Column[] = []
  for (const [index, cell] of cells.entries()) {
    const column = columnNamed(known, cell)
    if (column === undefined) return { ok: false, problem: unknownColumn(known, cell, index) }
    if (columns.includes(column)) {
      return { ok: false, problem: `The file has the column ${column} twice. Remove one of them.` }
    }
    columns.push(column)
  }
  const missing = known.filter(({ column, required }) => required && !columns.includes(column))
  if (missing.length === 0) return { ok: true, columns }
  const names = missing.map(({ column }) => column).join(', ')
  return {
    ok: false,
    problem: `The file's first line must name the columns; missing: ${names}. Add ${missing.length === 1 ? 'it' : 'them'}.`,
  }
}

/** What a column is looked up by: upper and lower case, spaces and hyphens mean nothing. */
export function columnKey(text: string): string {
  // cellText also takes off a byte order mark: it counts as white space.
  return cellText(text)
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
}

/** The refusal of a row that has fewer or more cells than the header has columns. */
export function raggedRow<Column extends string>(
  columns: readonly Column[],
  cellCount: number,
): Problem<Column> {
  const cells = cellCount === 1 ? '1 cell' : `${cellCount} cells`
  const counted = `The row has ${cells}, the header ${columns.length}.`
  const lastColumn = columns[columns.length - 1] as Column
  const firstWithout = columns[cellCount]
  return firstWithout === undefined
    ? {
        column: lastColumn,
        code: 'RAGGED',
        message: `${counted} Put text that holds a comma in quotation marks, or remove what follows ${lastColumn}.`,
      }
    : {
        column: firstWithout,
        code: 'RAGGED',
        message: `${counted} Add the missing cells from ${firstWithout} on, empty ones too.`,
      }
}

function columnNamed<Column extends string>(
  known: readonly TableColumn<Column>[],
  cell: string,
): Column | undefined {
  const name = columnKey(cell)
  return known.find(({ column, title }) => column === name || columnKey(title) === name)?.column
}

function unknownColumn(known: readonly TableColumn[], cell: string, index: number): string {
  const text = cellText(cell)
  if (text === '') return `Column ${index + 1} of the file has no name. Name it or remove it.`
  return `The file has a column ${quoted(text)}, which is not known. Remove it or use one of: ${known
    .map(({ column }) => column)
    .join(', ')}.`
}
