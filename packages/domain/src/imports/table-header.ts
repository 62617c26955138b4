import type { Words } from '../words/words.ts'
import { cellText, excerpt } from './cell-text.ts'
import type { Problem } from './problem.ts'
import { importWord } from './words.ts'

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
  | { ok: false; problem: Words }

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
      return { ok: false, problem: importWord('HEADER_COLUMN_REPEATED', { column }) }
    }
    columns.push(column)
  }
  const missing = known
    .filter(({ column, required }) => required && !columns.includes(column))
    .map(({ column }) => column)
  if (missing.length === 0) return { ok: true, columns }
  return {
    ok: false,
    problem: importWord('HEADER_COLUMNS_MISSING', { columns: missing, count: missing.length }),
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
  const counted = { cells: cellCount, columns: columns.length }
  const lastColumn = columns[columns.length - 1] as Column
  const firstWithout = columns[cellCount]
  return firstWithout === undefined
    ? {
        column: lastColumn,
        code: 'RAGGED',
        says: importWord('ROW_TOO_LONG', { ...counted, lastColumn }),
      }
    : {
        column: firstWithout,
        code: 'RAGGED',
        says: importWord('ROW_TOO_SHORT', { ...counted, firstWithout }),
      }
}

function columnNamed<Column extends string>(
  known: readonly TableColumn<Column>[],
  cell: string,
): Column | undefined {
  const name = columnKey(cell)
  return known.find(({ column, title }) => column === name || columnKey(title) === name)?.column
}

function unknownColumn(known: readonly TableColumn[], cell: string, index: number): Words {
  const text = cellText(cell)
  if (text === '') return importWord('HEADER_COLUMN_UNNAMED', { number: index + 1 })
  return importWord('HEADER_COLUMN_UNKNOWN', {
    text: excerpt(text),
    columns: known.map(({ column }) => column),
  })
}
