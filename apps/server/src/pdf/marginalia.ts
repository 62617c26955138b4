import { paragraph, shortened } from './lines.ts'
import { COLORS, TEXT } from './look.ts'
import type { Pen } from './pen.ts'

/**
 * What stands in small type at the head of every page but the first, and beside the page number at the foot of all; with
 * null as its foot, as in a letter, a single page has none.
 */
export type Marginalia = { headStart: string; headEnd: HeadEnd; foot: string | null }

/** The end of the running head: a text that is shortened where it is long, and what always stays behind it. */
type HeadEnd = { text: string; stays: string }

/** Where the running head and its rule stand, in points from the upper edge. */
const HEAD = { text: 36, rule: 52 }

/** The open page: what writes on it, where its content stands, in points, and its number in words. */
type Page = {
  pen: Pen
  left: number
  width: number
  bottom: number
  number: number
  of: number
  numbered: string
}

/** Writes the running head and the foot of a page. */
export function writeMarginalia(
  pdf: PDFKit.PDFDocument,
  { headStart, headEnd, foot }: Marginalia,
  page: Page,
) {
  if (page.number > 1) {
    writeEnds(page, headStart, headEnd, HEAD.text)
    pdf.lineWidth(0.5).moveTo(page.left, HEAD.rule)
    pdf.lineTo(page.left + page.width, HEAD.rule).stroke(COLORS.hairline)
  }
  if (foot === null && page.of === 1) return
  const number = { text: '', stays: page.numbered }
  writeEnds(page, foot ?? '', number, page.bottom + 20)
}

function writeEnds({ pen, left, width }: Page, start: string, { text, stays }: HeadEnd, y: number) {
  const half = (width - 16) / 2
  const style = TEXT.small
  const begin = shortened(start, style, half, pen.measure)
  const end = shortened(text, style, half - pen.measure(stays, style), pen.measure) + stays
  for (const [words, align] of [[begin, 'START'] as const, [end, 'END'] as const]) {
    pen.write({ ...paragraph(words, style), height: style.lineHeight }, left, y, width, align)
  }
}
