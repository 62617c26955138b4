import { divided, heightOf, writeCell } from './cell.ts'
import { COLORS } from './look.ts'
import type { Tag } from './sheet.ts'
import { goOn, type LaidTable } from './table-head.ts'
import { clusterHeight, innerX, type LaidRow, PADDING } from './table-layout.ts'
import { frame, rule } from './table-rules.ts'

/** A row is not begun on a page with fewer points left than this. */
const LEAST_PART = 64

/** Writes a row as cells of a tagged one; what the page can't hold goes on on the next. */
export function writeRow(laid: LaidTable, row: LaidRow, tag: Tag) {
  const { sheet, look, places } = laid
  const type = row.kind === 'GROUP' ? 'TH' : 'TD'
  const tags = places.map((_, index) =>
    type === 'TH' && index === 0 ? sheet.tag('TH', tag, 'Row') : sheet.tag('TD', tag),
  )
  const padding = 2 * PADDING[look].y
  let { cells, height } = row
  if (height + padding > sheet.room && sheet.room < LEAST_PART) goOn(laid)
  for (;;) {
    const fits = height + padding <= sheet.room
    const room = sheet.room - padding
    const parts = cells.map((cell) => divided(cell, fits ? height : room))
    const part = { ...row, cells: parts.map(([first]) => first), height: fits ? height : room }
    writePart(laid, part, tags, type)
    if (fits) return
    cells = parts.map(([, rest]) => rest)
    height = Math.max(...cells.map(heightOf))
    goOn(laid)
  }
}

function writePart({ sheet, look, places }: LaidTable, part: LaidRow, tags: Tag[], type: string) {
  const height = clusterHeight([part], look)
  if (look === 'GRID') frame(sheet, places, height, null)
  else if (part.kind === 'TOTAL') rule(sheet, sheet.y, COLORS.text, 0.75)
  else if (part.kind === 'ROW') rule(sheet, sheet.y + height, COLORS.hairline, 0.5)
  for (const [index, cell] of part.cells.entries()) {
    const x = sheet.left + innerX(places[index]!, index, look)
    writeCell(sheet, cell, x, sheet.y + PADDING[look].y, {
      tag: tags[index]!,
      type: index === 0 ? type : 'TD',
    })
  }
  sheet.y += height
}
