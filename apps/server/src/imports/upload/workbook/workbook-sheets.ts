import { unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { cellSaid } from './cell-said.ts'

/** A sheet that can be seen: its rows that hold something, with their numbers, counted from 1. */
export interface Sheet {
  rows: { line: number; cells: string[] }[]
}

/** How large the parts of a workbook may be together once they are unpacked, in bytes. */
export const UNPACKED_LIMIT = 96 * 1024 * 1024

/** The sheets of a workbook (.xlsx); null where it unpacks to more than the limit. Throws where it is none. */
export async function workbookSheets(bytes: Uint8Array, limit = UNPACKED_LIMIT): Promise<Sheet[] | null> {
  if (unpackedSize(bytes) > limit) return null
  const { sheets } = await readXlsx(bytes, {
    readStyles: true,
    sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
  })
  return sheets.map(({ rows, cells }) => ({
    rows: rows.flatMap((values, row) => {
      const said = values.map((value, column) =>
        cellSaid(value, cells?.get(`${row},${column}`)?.style?.numFmt),
      )
      return said.some((text) => text.trim() !== '') ? [{ line: row + 1, cells: said }] : []
    }),
  }))
}

/** What the archive says its parts unpack to, beyond which none of them is unpacked; one that does not say is no workbook's. */
function unpackedSize(bytes: Uint8Array): number {
  let total = 0
  unzipSync(bytes, {
    filter: ({ size, originalSize }) => {
      total += size > 2 && originalSize === 0 ? Number.POSITIVE_INFINITY : originalSize
      return false
    },
  })
  return total
}
