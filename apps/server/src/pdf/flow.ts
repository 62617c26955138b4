import { divided, heightOf, laidCell, writeCell } from './cell.ts'
import { type Paragraph, paragraph } from './lines.ts'
import { TEXT, type TextStyle } from './look.ts'
import { REPLACEMENT } from './runs.ts'
import type { Sheet, Tag } from './sheet.ts'
import { pageWord } from './words.ts'

/** The title of the document. */
export function title(sheet: Sheet, text: string, style: TextStyle = TEXT.title) {
  flow(sheet, paragraph(text, style), 'H1')
  sheet.skip(4)
}

/** A heading of a part; it stays with what comes after it. */
export function heading(sheet: Sheet, text: string) {
  hold(sheet, paragraph(text, TEXT.heading), { type: 'H2', above: 16, below: 8, outlined: text })
}

/** A heading below that of a part; it stays with what comes after it. */
export function subheading(sheet: Sheet, text: string, style: TextStyle = TEXT.strong) {
  hold(sheet, paragraph(text, style), { type: 'H3', above: 12, below: 4 })
}

/** A paragraph that stays with what comes after it, such as the words before a table. */
export function lead(sheet: Sheet, text: string, style: TextStyle = TEXT.body) {
  hold(sheet, paragraph(text, style), { type: 'P', above: 0, below: 8 })
}

/** A paragraph, with so many points below it; what the page can't hold goes on on the next. */
export function text(sheet: Sheet, words: string, style: TextStyle = TEXT.body, below = 8) {
  flow(sheet, paragraph(words, style), 'P')
  sheet.skip(below)
}

/** A list with a bullet before each of its items. */
export function list(sheet: Sheet, items: readonly string[]) {
  let all: Tag | null = null
  for (const item of items) {
    const cell = laidCell(sheet, { paragraphs: [paragraph(item, TEXT.body)] }, sheet.width - INDENT)
    const bullet = laidCell(sheet, { paragraphs: [paragraph('•', TEXT.body)] }, INDENT)
    sheet.reserve(heightOf(cell))
    all ??= sheet.tag('L') // behind the heading that was held for it
    const entry = sheet.tag('LI', all)
    const [label, body] = [sheet.tag('Lbl', entry), sheet.tag('LBody', entry)]
    writeCell(sheet, bullet, sheet.left, sheet.y, { tag: label, type: 'Lbl' })
    writeCell(sheet, cell, sheet.left + INDENT, sheet.y, { tag: body, type: 'LBody' })
    sheet.y += heightOf(cell) + 2
  }
  sheet.skip(6)
}

/** Says what the boxes are, where characters had to be replaced; the last thing in a document. */
export function replacementNote(sheet: Sheet) {
  if (!sheet.pen.hasReplaced) return
  sheet.skip(16)
  text(sheet, sheet.say(pageWord('REPLACED_CHARACTERS', { box: REPLACEMENT })), TEXT.small)
}

const INDENT = 12

/** A paragraph of so many lines is never divided, as one of them would stand alone. */
const UNDIVIDED = 3

type Held = { type: string; above: number; below: number; outlined?: string }

function hold(sheet: Sheet, words: Paragraph, { type, above, below, outlined }: Held) {
  const cell = laidCell(sheet, { paragraphs: [words] }, sheet.width)
  sheet.hold({
    height: above + heightOf(cell) + below,
    put: () => {
      sheet.skip(above)
      if (outlined) sheet.outline(outlined)
      writeCell(sheet, cell, sheet.left, sheet.y, { tag: sheet.tag(type), type })
      sheet.y += heightOf(cell) + below
    },
  })
}

function flow(sheet: Sheet, words: Paragraph, type: 'H1' | 'P') {
  let rest = laidCell(sheet, { paragraphs: [words] }, sheet.width)
  const lineHeight = rest.pieces[0]?.height ?? 0
  sheet.reserve(rest.pieces.length <= UNDIVIDED ? heightOf(rest) : 2 * lineHeight)
  const tag = sheet.tag(type)
  while (rest.pieces.length > 0) {
    if (sheet.room < lineHeight) sheet.nextPage()
    const [fits, after] = divided(rest, sheet.room)
    writeCell(sheet, fits, sheet.left, sheet.y, { tag, type })
    sheet.y += heightOf(fits)
    rest = after
  }
}
