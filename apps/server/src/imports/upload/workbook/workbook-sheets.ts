import { readXlsx } from 'hucre/xlsx'
import { cellSaid } from './cell-said.ts'
import { UNPACKED_LIMIT, Unreadable } from './workbook-limits.ts'
import { neededParts } from './workbook-parts.ts'

/** A sheet that can be seen: its rows that hold something, with their numbers, counted from 1. */
export interface Sheet {
  rows: { line: number; cells: string[] }[]
}

/** What a cell takes beside its text, in bytes or so. */
const CELL = 8

/** The sheets of a workbook (.xlsx). Throws where it is none, or one beyond the limits. */
export async function workbookSheets(bytes: Uint8Array, limit = UNPACKED_LIMIT): Promise<Sheet[]> {
  const { sheets } = await readXlsx(neededParts(bytes, limit), { readStyles: true })
  // a text stands once in the file and may be in any number of cells
  let left = UNPACKED_LIMIT
  return sheets.map(({ rows, cells }) => ({
    rows: rows.flatMap((values, row) => {
      const said = values.map((value, column) =>
        cellSaid(value, cells?.get(`${row},${column}`)?.style?.numFmt),
      )
      if (!said.some((text) => text.trim() !== '')) return []
      for (const text of said) left -= text.length + CELL
      if (left < 0) throw new Unreadable('TOO_LARGE')
      return [{ line: row + 1, cells: said }]
    }),
  }))
}
