import { heightOf, laidCell, writeCell } from './cell.ts'
import { text } from './flow.ts'
import { paragraph } from './lines.ts'
import { COLORS, TEXT } from './look.ts'
import type { Sheet } from './sheet.ts'

/** Who writes a letter: the name, and lines such as address and telephone. */
export type Letterhead = { name: string; lines: readonly string[] }

/** The head of a letter; without one, as much room as printed paper takes. */
export function letterhead(sheet: Sheet, head: Letterhead | null) {
  if (head === null) {
    sheet.y += ROOM_FOR_PRINTED_HEAD
    return
  }
  text(sheet, head.name, TEXT.letterhead, 4)
  for (const line of head.lines) text(sheet, line, TEXT.small, 0)
  sheet.y += 8
  rule(sheet, sheet.width, COLORS.border)
  sheet.y += 32
}

/** The close of a letter: a line to sign on by hand, and below it who signs; it is never divided. */
export function signature(sheet: Sheet, closing: string, lines: readonly string[]) {
  const close = laidCell(sheet, { paragraphs: [paragraph(closing, TEXT.letter)] }, sheet.width)
  const [name = '', ...others] = lines
  const below = laidCell(
    sheet,
    {
      paragraphs: [
        paragraph(name, TEXT.letterStrong),
        ...others.map((line) => paragraph(line, TEXT.body, 2)),
      ],
    },
    sheet.width,
  )
  sheet.reserve(heightOf(close) + ROOM_TO_SIGN + 8 + heightOf(below))
  writeCell(sheet, close, sheet.left, sheet.y, { tag: sheet.tag('P'), type: 'P' })
  sheet.y += heightOf(close) + ROOM_TO_SIGN
  rule(sheet, SIGNATURE_WIDTH, COLORS.text)
  sheet.y += 8
  writeCell(sheet, below, sheet.left, sheet.y, { tag: sheet.tag('P'), type: 'P' })
  sheet.y += heightOf(below)
}

const ROOM_FOR_PRINTED_HEAD = 88
const ROOM_TO_SIGN = 56
const SIGNATURE_WIDTH = 256

function rule(sheet: Sheet, width: number, color: string) {
  sheet.decorate((pdf) => {
    pdf
      .lineWidth(0.75)
      .moveTo(sheet.left, sheet.y)
      .lineTo(sheet.left + width, sheet.y)
      .stroke(color)
  })
}
