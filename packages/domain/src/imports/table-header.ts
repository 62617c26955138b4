import type { Words } from '../words/words.ts'
import { cellText, excerpt } from './cell-text.ts'
import { type ColumnName, columnLabels } from './columns/words.ts'
import type { Problem } from './problem.ts'
import { importWord } from './words.ts'

/** A column of a file that can be imported. */
export type TableColumn<Column extends ColumnName = ColumnName> = {
  column: Column
  /** Whether the file must have it and every row must fill it. */
  required: boolean
  /** What a cell holds. */
  expected: Words
}

/** How people call a column, in each language that they may. */
export type TitlesOf = (column: ColumnName) => readonly string[]

const inEnglish: TitlesOf = (column) => [columnLabels[column]]

export type TableHeader<Column extends string> =
  | { ok: true; columns: Column[] }
  | { ok: false; problem: Words }

/**
 * Which column each cell of a header names, by itself or by one of its titles: in any order, in any case, with spaces for
 * underscores and a byte order mark before the first; a spreadsheet's empty columns at the end are none. Refused when a column is unknown, named twice, or required and missing.
 */
export function tableHeader<Column extends ColumnName>(
  known: readonly TableColumn<Column>[],
  cells: string[],
  titles: TitlesOf = inEnglish,
): TableHeader<Column> {
  const columns: Column[] = []
  const named = cells.slice(0, cells.findLastIndex((cell) => cellText(cell) !== '') + 1)
  for (const [index, cell] of named.entries()) {
    const column = columnNamed(known, cell, titles)
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
function columnKey(text: string): string {
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

/** The refusal of a row within which another one begins: a quotation mark was forgotten, and would lose that row. */
export function swallowedRow<Column extends string>(
  columns: readonly Column[],
  line: number,
): Problem<Column> {
  return { column: columns[0] as Column, code: 'RAGGED', says: importWord('ROW_HOLDS_ANOTHER', { line }) }
}

/** The column that a cell of the first line names, if it is one of these. */
export function columnNamed<Column extends ColumnName>(
  known: readonly TableColumn<Column>[],
  cell: string,
  titles: TitlesOf,
): Column | undefined {
  const name = columnKey(cell)
  return known.find(({ column }) => [column, ...titles(column).map(columnKey)].includes(name))?.column
}

function unknownColumn(known: readonly TableColumn[], cell: string, index: number): Words {
  const text = cellText(cell)
  if (text === '') return importWord('HEADER_COLUMN_UNNAMED', { number: index + 1 })
  return importWord('HEADER_COLUMN_UNKNOWN', {
    text: excerpt(text),
    columns: known.map(({ column }) => column),
  })
}
