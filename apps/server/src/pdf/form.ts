import { divided, heightOf, type LaidCell, laidCell, writeCell } from './cell.ts'
import { paragraph } from './lines.ts'
import { COLORS, TEXT } from './look.ts'
import type { Sheet, Tag } from './sheet.ts'

/** A field of a form: its label, what is filled in, paragraphs below it, and how high it is at least, in points. */
export type Field = { label: string; value?: string; lines?: readonly string[]; leastHeight?: number }

/** A row of boxes: its columns take so many parts of the width, and hold one field or several under each other. */
export type FormRow = readonly { parts: number; fields: readonly Field[] }[]

/** A field in its place, in points from the left edge of the content and the upper edge of the row. */
type Box = { cell: LaidCell; x: number; y: number; width: number; height: number }

const PADDING = { x: 6, y: 4 }

/** Room to write in by hand. */
const LEAST_HEIGHT = 16

/** A box is not begun on a page with fewer points left than this. */
const LEAST_PART = 64

/** A form in boxes, each with its label and what is filled in; only its last row may go on on the next page. */
export function form(sheet: Sheet, rows: readonly FormRow[]) {
  const laid = rows.map((row) => boxesOf(sheet, row))
  const heights = laid.map(rowHeight)
  const last = heights.pop() ?? 0
  sheet.reserve(heights.reduce((sum, height) => sum + height, Math.min(last, LEAST_PART)))
  const all = sheet.tag('L')
  for (const boxes of laid) writeRow(sheet, boxes, all)
}

/** Boxes to tick, each with its word: "☑ yes ☐ no". */
export function ticks(choices: readonly { word: string; ticked: boolean }[]): string {
  return choices.map(({ word, ticked }) => `${ticked ? '☑' : '☐'}\u00a0${word}`).join('   ')
}

function boxesOf(sheet: Sheet, row: FormRow): Box[] {
  const whole = row.reduce((sum, { parts }) => sum + parts, 0)
  let x = 0
  const boxes = row.map(({ parts, fields }) => {
    const width = (sheet.width * parts) / whole
    let y = 0
    const column = fields.map((field) => {
      const cell = fieldCell(sheet, field, width)
      const height = Math.max(heightOf(cell), field.leastHeight ?? LEAST_HEIGHT) + 2 * PADDING.y
      const box = { cell, x, y, width, height }
      y += height
      return box
    })
    x += width
    return column
  })
  const height = Math.max(...boxes.map(rowHeight))
  // the last field of a column reaches down to the end of the row
  return boxes.flatMap((column) =>
    column.map((box, index) => (index === column.length - 1 ? { ...box, height: height - box.y } : box)),
  )
}

function fieldCell(sheet: Sheet, { label, value, lines = [] }: Field, width: number): LaidCell {
  const spans = [
    ...(label ? [{ text: value ? `${label}  ` : label, style: TEXT.field }] : []),
    ...(value ? [{ text: value, style: TEXT.body }] : []),
  ]
  const below = lines.map((line) => paragraph(line, TEXT.body, 4))
  return laidCell(sheet, { paragraphs: [{ spans, gap: 0 }, ...below] }, width - 2 * PADDING.x)
}

function rowHeight(boxes: readonly Box[]): number {
  return Math.max(...boxes.map(({ y, height }) => y + height))
}

function writeRow(sheet: Sheet, boxes: readonly Box[], all: Tag) {
  const height = rowHeight(boxes)
  const [only] = boxes
  if (height > sheet.room && boxes.length === 1 && only) return writeInParts(sheet, only, bodyOf(sheet, all))
  if (height > sheet.room) sheet.nextPage()
  for (const box of boxes) writeBox(sheet, box, bodyOf(sheet, all))
  sheet.y += height
}

function writeInParts(sheet: Sheet, { cell, ...box }: Box, body: Tag) {
  let rest = cell
  do {
    if (sheet.room < LEAST_PART) sheet.nextPage()
    const [fits, after] = divided(rest, sheet.room - 2 * PADDING.y)
    const height = after.pieces.length > 0 ? sheet.room : heightOf(fits) + 2 * PADDING.y
    writeBox(sheet, { ...box, cell: fits, height }, body)
    sheet.y += height
    rest = after
  } while (rest.pieces.length > 0)
}

function writeBox(sheet: Sheet, { cell, x, y, width, height }: Box, body: Tag) {
  const [left, top] = [sheet.left + x, sheet.y + y]
  sheet.decorate((pdf) => {
    pdf.lineWidth(0.5).rect(left, top, width, height).stroke(COLORS.border)
  })
  writeCell(sheet, cell, left + PADDING.x, top + PADDING.y, { tag: body, type: 'LBody' })
}

function bodyOf(sheet: Sheet, all: Tag): Tag {
  return sheet.tag('LBody', sheet.tag('LI', all))
}
