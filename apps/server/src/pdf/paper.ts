/** The papers documents are made for: Letter for the United States, A4 for Wales. */
export type Paper = 'LETTER' | 'A4'

/** The paper that a country's agencies and offices have. */
export function paperIn(country: string): Paper {
  return country === 'US' ? 'LETTER' : 'A4'
}

/** Width and height of the paper, in points. */
export const PAPER_SIZES: Record<Paper, readonly [width: number, height: number]> = {
  LETTER: [612, 792],
  A4: [595.28, 841.89],
}

/** How far the content stays from the edges of the paper, in points. */
export const MARGINS = { top: 72, bottom: 64, side: 56 } as const
