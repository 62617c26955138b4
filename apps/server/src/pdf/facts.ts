import { heightOf, laidCell, writeCell } from './cell.ts'
import { paragraph } from './lines.ts'
import { TEXT, type TextStyle } from './look.ts'
import type { Sheet, Tag } from './sheet.ts'

/** Something known, under its label. */
export type Fact = { label: string; value: string }

const GAP = 16

/** Facts side by side, each under its label, as many in a row as there are columns. */
export function facts(
  sheet: Sheet,
  items: readonly Fact[],
  { columns, style = TEXT.body }: { columns: number; style?: TextStyle },
) {
  const width = (sheet.width - GAP * (columns - 1)) / columns
  let all: Tag | null = null
  for (let first = 0; first < items.length; first += columns) {
    const row = items.slice(first, first + columns).map(({ label, value }) => ({
      label: laidCell(sheet, { paragraphs: [paragraph(label, TEXT.label)] }, width),
      value: laidCell(sheet, { paragraphs: [paragraph(value, style)] }, width),
    }))
    const height = Math.max(...row.map(({ label, value }) => heightOf(label) + heightOf(value)))
    sheet.reserve(height)
    all ??= sheet.tag('L') // behind the heading that was held for it
    for (const [index, { label, value }] of row.entries()) {
      const x = sheet.left + index * (width + GAP)
      const item = sheet.tag('LI', all)
      writeCell(sheet, label, x, sheet.y, { tag: sheet.tag('Lbl', item), type: 'Lbl' })
      writeCell(sheet, value, x, sheet.y + heightOf(label), { tag: sheet.tag('LBody', item), type: 'LBody' })
    }
    sheet.y += height + 8
  }
}
