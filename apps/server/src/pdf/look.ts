import type { Weight } from './faces.ts'

/** The product's colors on paper: its deep blue-green and warm greys, all dark enough to be read in black and white. */
export const COLORS = {
  accent: '#0b5f5a',
  text: '#211f1d',
  quiet: '#69645c',
  border: '#9b958b',
  hairline: '#dcd8d1',
  fill: '#f4f2ef',
} as const

/** How a piece of text is set; sizes and line heights in points. */
export type TextStyle = {
  weight: Weight
  size: number
  lineHeight: number
  color: string
  /** Whether figures are as wide as each other, so that they stand under each other. */
  tabular: boolean
}

const body: TextStyle = {
  weight: 'REGULAR',
  size: 9,
  lineHeight: 12,
  color: COLORS.text,
  tabular: false,
}

/** The sizes of type a document is set in, on a rhythm of four and eight points. */
export const TEXT = {
  title: { ...body, weight: 'SEMIBOLD', size: 20, lineHeight: 24 },
  subtitle: { ...body, size: 12, lineHeight: 16 },
  heading: { ...body, weight: 'SEMIBOLD', size: 12, lineHeight: 16, color: COLORS.accent },
  strong: { ...body, weight: 'SEMIBOLD' },
  body,
  figure: { ...body, tabular: true },
  strongFigure: { ...body, weight: 'SEMIBOLD', tabular: true },
  accent: { ...body, weight: 'SEMIBOLD', color: COLORS.accent },
  small: { ...body, size: 8, color: COLORS.quiet },
  label: { ...body, weight: 'SEMIBOLD', size: 7.5, color: COLORS.quiet },
  field: { ...body, weight: 'SEMIBOLD', size: 8 },
  letter: { ...body, size: 10.5, lineHeight: 16 },
  letterhead: { ...body, weight: 'SEMIBOLD', size: 14, lineHeight: 20 },
  letterStrong: { ...body, weight: 'SEMIBOLD', size: 10.5, lineHeight: 16 },
} as const satisfies Record<string, TextStyle>
