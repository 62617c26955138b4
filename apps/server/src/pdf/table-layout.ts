import { type Cell, heightOf, type LaidCell, laidCell } from './cell.ts'
import type { Sheet } from './sheet.ts'

/** A column: its head, its width in points or what the others leave, and where its text stands. */
export type Column = { title: string; width: number | 'REST'; align?: 'START' | 'END' }

/** A row: a cell per column; a group has one cell over all columns and stays with the row after it. */
export type Row = { cells: Cell[]; kind?: 'GROUP' | 'TOTAL'; leastHeight?: number }

/** How a table looks: open, with a hairline below each row, or a grid of boxes as on a form. */
export type Look = 'OPEN' | 'GRID'

/** Points around the text of a cell. */
export const PADDING: Record<Look, { x: number; y: number }> = { OPEN: { x: 6, y: 6 }, GRID: { x: 6, y: 4 } }

/** A column in its place, in points from the left edge of the content. */
export type Place = { x: number; width: number; align: 'START' | 'END' }

/** A row with its lines broken; its height is without what is around the text. */
export type LaidRow = { cells: LaidCell[]; kind: 'ROW' | 'GROUP' | 'TOTAL'; height: number }

/** Where each column stands on the page; columns without a width share what is left. */
export function placesOf(sheet: Sheet, columns: readonly Column[]): Place[] {
  const given = columns.reduce((sum, { width }) => sum + (width === 'REST' ? 0 : width), 0)
  const open = columns.filter(({ width }) => width === 'REST').length
  let x = 0
  return columns.map(({ width: asked, align = 'START' }) => {
    const width = asked === 'REST' ? (sheet.width - given) / open : asked
    const place = { x, width, align }
    x += width
    return place
  })
}

/** The row with its text broken to the columns. */
export function laidRow(sheet: Sheet, row: Row, places: readonly Place[], look: Look): LaidRow {
  const { cells, kind = 'ROW', leastHeight = 0 } = row
  const laid = cells.map((cell, index) => {
    const { width, align } = places[index]!
    const whole = kind === 'GROUP' ? sheet.width : width
    return laidCell(sheet, { align, ...cell }, innerWidth(whole, index, look, places.length))
  })
  return { cells: laid, kind, height: Math.max(leastHeight, ...laid.map(heightOf)) }
}

/** Where the text of a column begins; the first column of an open table stands flush with the text around it. */
export function innerX({ x }: Place, index: number, look: Look): number {
  return look === 'OPEN' && index === 0 ? x : x + PADDING[look].x
}

/**
 * Divides rows into clusters that stay on one page: a group with its first row, the first two rows, so that no head stands
 * over a single one, and the last two, so that none is left alone. A cluster too high for a page falls apart.
 */
export function clustersOf(rows: readonly LaidRow[], most: number, look: Look): LaidRow[][] {
  const clusters: LaidRow[][] = []
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1]
    const staysWithBefore = before?.kind === 'GROUP' || index === 1 || index === rows.length - 1
    if (staysWithBefore && index > 0) clusters.at(-1)!.push(row)
    else clusters.push([row])
  }
  return clusters.flatMap((cluster) =>
    clusterHeight(cluster, look) > most ? cluster.map((row) => [row]) : [cluster],
  )
}

/** The height of rows with what is around their text, in points. */
export function clusterHeight(rows: readonly LaidRow[], look: Look): number {
  return rows.reduce((sum, { height }) => sum + height + 2 * PADDING[look].y, 0)
}

function innerWidth(width: number, index: number, look: Look, columns: number): number {
  const { x } = PADDING[look]
  if (look === 'GRID') return width - 2 * x
  return width - (index === 0 ? 0 : x) - (index === columns - 1 ? 0 : x)
}
