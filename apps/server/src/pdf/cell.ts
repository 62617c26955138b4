import { brokenLines, type Line, type Paragraph } from './lines.ts'
import { COLORS } from './look.ts'
import type { Sheet, Tag } from './sheet.ts'

/** How much of a whole: drawn as a bar below the text that says it. */
export type Share = { done: number; whole: number }

/** What stands in a cell: paragraphs one under the other, and perhaps a bar. */
export type Cell = { paragraphs: Paragraph[]; align?: 'START' | 'END'; share?: Share }

/** A part of a cell that is never divided: a line of text, the space between two paragraphs, or the bar. */
type Piece = {
  line: Line | null
  height: number
  /** Whether a page may end before it: not where a line or the half of a short paragraph would be left alone. */
  mayBegin: boolean
}

/** A cell with its lines broken to a width, in points. */
export type LaidCell = { pieces: Piece[]; width: number; align: 'START' | 'END'; share: Share | null }

const BAR = { height: 3, above: 4, below: 1 } as const

/** Breaks the text of a cell into lines no wider than the width. */
export function laidCell(
  sheet: Sheet,
  { paragraphs, align = 'START', share }: Cell,
  width: number,
): LaidCell {
  const pieces = paragraphs.flatMap((one, index): Piece[] => {
    const hasGap = one.gap > 0 && index > 0
    const lines = brokenLines(one, width, sheet.pen.measure).map((line, at, all) => ({
      line,
      height: line.height,
      mayBegin: at === 0 ? !hasGap : at >= 2 && all.length - at >= 2,
    }))
    return hasGap ? [{ line: null, height: one.gap, mayBegin: true }, ...lines] : lines
  })
  const bar = share ? [{ line: null, height: BAR.above + BAR.height + BAR.below, mayBegin: false }] : []
  return { pieces: [...pieces, ...bar], width, align, share: share ?? null }
}

/** The height of everything in the cell, in points. */
export function heightOf({ pieces }: LaidCell): number {
  return pieces.reduce((sum, { height }) => sum + height, 0)
}

/** The cell in two: what fits the height, and the rest; no line is left alone where that can be helped. */
export function divided(cell: LaidCell, height: number): [fits: LaidCell, rest: LaidCell] {
  const { pieces, share } = cell
  let left = height
  const over = pieces.findIndex((piece) => {
    left -= piece.height
    return left < 0
  })
  if (over === -1) return [cell, { ...cell, pieces: [], share: null }]
  const better = pieces.slice(0, over + 1).findLastIndex(({ mayBegin }) => mayBegin)
  const at = better > 0 ? better : over
  const isGap = pieces[at]?.line === null && pieces[at].mayBegin
  return [
    { ...cell, pieces: pieces.slice(0, at), share: null },
    { ...cell, pieces: pieces.slice(isGap ? at + 1 : at), share },
  ]
}

/** Writes the cell with its upper edge at y, as content of a tagged element; without one it is only to be looked at. */
export function writeCell(
  sheet: Sheet,
  cell: LaidCell,
  x: number,
  y: number,
  tagged: { tag: Tag; type: string } | null,
) {
  const { pieces, width, align, share } = cell
  const write = () => {
    let at = y
    for (const { line, height } of pieces) {
      if (line) sheet.pen.write(line, x, at, width, align)
      at += height
    }
  }
  if (tagged === null) sheet.decorate(write, 'Pagination')
  else if (pieces.some(({ line }) => line !== null)) sheet.mark(tagged.tag, tagged.type, write)
  if (share) writeBar(sheet, share, x, y + heightOf(cell) - BAR.height - BAR.below, width)
}

function writeBar(sheet: Sheet, { done, whole }: Share, x: number, y: number, width: number) {
  const part = whole <= 0 ? 1 : Math.min(Math.max(done / whole, 0), 1)
  sheet.decorate((pdf) => {
    pdf.rect(x, y, width, BAR.height).fill(COLORS.hairline)
    if (part > 0) pdf.rect(x, y, width * part, BAR.height).fill(COLORS.accent)
  })
}
