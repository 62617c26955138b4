import { type LaidCell, laidCell } from './cell.ts'
import { paragraph } from './lines.ts'
import { TEXT } from './look.ts'
import type { Sheet } from './sheet.ts'
import { captionHeight, goOn, type LaidTable, writeCaption, writeHeads } from './table-head.ts'
import {
  type Column,
  clusterHeight,
  clustersOf,
  type Look,
  laidRow,
  PADDING,
  placesOf,
  type Row,
} from './table-layout.ts'
import { writeRow } from './table-row.ts'

/** A table; its heads are said again on every page it goes on to. */
export type Table = {
  columns: readonly Column[]
  rows: readonly Row[]
  look: Look
  /** A heading in the frame of the table, over the heads of its columns: at first, and on every further page. */
  caption?: { first: string; again: string }
}

/** Puts a table down. Rows are kept whole while a page can hold them; a higher one goes on on the next page. */
export function table(sheet: Sheet, { columns, rows, look, caption }: Table) {
  const places = placesOf(sheet, columns)
  const titles = columns.map(({ title }) => ({ paragraphs: [paragraph(title, TEXT.label)] }))
  const laid: LaidTable = {
    sheet,
    look,
    places,
    heads: laidRow(sheet, { cells: titles }, places, look),
    caption: caption ? captionCell(sheet, caption.first, look) : null,
    again: caption ? captionCell(sheet, caption.again, look) : null,
  }
  const headHeight = clusterHeight([laid.heads], look)
  const most = sheet.bottom - sheet.top - headHeight - captionHeight(laid.again, look)
  const clusters = clustersOf(
    rows.map((row) => laidRow(sheet, row, places, look)),
    most,
    look,
  )
  const first = clusters[0] ? Math.min(clusterHeight(clusters[0], look), most) : 0
  sheet.reserve(captionHeight(laid.caption, look) + headHeight + first)

  if (laid.caption) writeCaption(laid, laid.caption, { tag: sheet.tag('H3'), type: 'H3' })
  const tag = sheet.tag('Table')
  writeHeads(laid, sheet.tag('TR', sheet.tag('THead', tag)))
  const body = sheet.tag('TBody', tag)
  for (const cluster of clusters) {
    if (clusterHeight(cluster, look) > sheet.room && clusterHeight(cluster, look) <= most) goOn(laid)
    for (const row of cluster) writeRow(laid, row, sheet.tag('TR', body))
  }
  sheet.skip(8)
}

function captionCell(sheet: Sheet, text: string, look: Look): LaidCell {
  return laidCell(sheet, { paragraphs: [paragraph(text, TEXT.strong)] }, sheet.width - 2 * PADDING[look].x)
}
