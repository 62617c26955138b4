import { heightOf, type LaidCell, writeCell } from './cell.ts'
import { COLORS } from './look.ts'
import type { Sheet, Tag } from './sheet.ts'
import { clusterHeight, innerX, type LaidRow, type Look, PADDING, type Place } from './table-layout.ts'
import { frame, rule } from './table-rules.ts'

/** A table with its columns in their places, and its heads with their lines broken. */
export type LaidTable = {
  sheet: Sheet
  look: Look
  places: Place[]
  heads: LaidRow
  /** The heading in the frame of the table; null where it has none. */
  caption: LaidCell | null
  /** The same on every further page. */
  again: LaidCell | null
}

/** The height of a heading in the frame, in points; none without one. */
export function captionHeight(caption: LaidCell | null, look: Look): number {
  return caption ? heightOf(caption) + 2 * PADDING[look].y : 0
}

/** Goes on on the next page, with the heads again; they are not tagged a second time. */
export function goOn(laid: LaidTable) {
  laid.sheet.nextPage()
  if (laid.again) writeCaption(laid, laid.again, null)
  writeHeads(laid, null)
}

/** Writes the heading in the frame; untagged where it is said again. */
export function writeCaption(
  { sheet, look }: LaidTable,
  cell: LaidCell,
  tagged: { tag: Tag; type: string } | null,
) {
  const height = captionHeight(cell, look)
  frame(sheet, [{ x: 0, width: sheet.width, align: 'START' }], height, COLORS.fill)
  writeCell(sheet, cell, sheet.left + PADDING[look].x, sheet.y + PADDING[look].y, tagged)
  sheet.y += height
}

/** Writes the heads of the columns, as cells of a row; without one they are only to be looked at. */
export function writeHeads({ sheet, look, places, heads }: LaidTable, row: Tag | null) {
  const height = clusterHeight([heads], look)
  if (look === 'GRID') frame(sheet, places, height, null)
  else rule(sheet, sheet.y + height, COLORS.accent, 1)
  for (const [index, cell] of heads.cells.entries()) {
    const tagged = row ? { tag: sheet.tag('TH', row, 'Column'), type: 'TH' } : null
    const y = sheet.y + PADDING[look].y + heads.height - heightOf(cell)
    writeCell(sheet, cell, sheet.left + innerX(places[index]!, index, look), y, tagged)
  }
  sheet.y += height
}
