import { COLORS } from './look.ts'
import type { Sheet } from './sheet.ts'
import type { Place } from './table-layout.ts'

/** A rule over the whole width, with its weight in points. */
export function rule(sheet: Sheet, y: number, color: string, weight: number) {
  sheet.decorate((pdf) => {
    pdf
      .lineWidth(weight)
      .moveTo(sheet.left, y)
      .lineTo(sheet.left + sheet.width, y)
      .stroke(color)
  })
}

/** A box around each column from where the sheet is written, perhaps filled. */
export function frame(sheet: Sheet, places: readonly Place[], height: number, fill: string | null) {
  sheet.decorate((pdf) => {
    for (const { x, width } of places) {
      if (fill) pdf.rect(sheet.left + x, sheet.y, width, height).fill(fill)
      pdf
        .lineWidth(0.5)
        .rect(sheet.left + x, sheet.y, width, height)
        .stroke(COLORS.border)
    }
  })
}
