import type { TextStyle } from './look.ts'
import { legible } from './runs.ts'

/** A stretch of text in one style. */
export type Span = { text: string; style: TextStyle }

/** Text between two line ends, in one style or several; its lines are as high as the first style says. */
export type Paragraph = {
  spans: Span[]
  /** Points between it and the paragraph before. */
  gap: number
}

/** A line of text that fits the width, with its height in points. */
export type Line = { spans: Span[]; height: number }

/** Measures a text in a style, in points. */
export type Measure = (text: string, style: TextStyle) => number

/** A paragraph in one style. */
export function paragraph(text: string, style: TextStyle, gap = 0): Paragraph {
  return { spans: [{ text, style }], gap }
}

/**
 * Breaks a paragraph into lines no wider than the width: at spaces, after a hyphen or stroke between letters, and inside a
 * word only when the word alone is too wide. An empty paragraph is one empty line.
 */
export function brokenLines({ spans }: Paragraph, width: number, measure: Measure): Line[] {
  const height = spans[0]?.style.lineHeight ?? 0
  const lines: Span[][] = [[]]
  let filled = 0
  const begin = () => {
    lines.push([])
    filled = 0
  }
  const put = (text: string, style: TextStyle) => {
    const last = lines.at(-1)!
    const before = last.at(-1)
    if (before?.style === style) before.text += text
    else last.push({ text, style })
    filled += measure(text, style)
  }
  for (const { text, style } of spans) {
    for (const [index, part] of legible(text).split('\n').entries()) {
      if (index > 0) begin()
      for (const word of wordsOf(part)) {
        if (filled > 0 && filled + widthOf(word, style, measure) > width) begin()
        for (const [piece, fragment] of fitting(word, style, width, measure).entries()) {
          if (piece > 0) begin()
          put(fragment, style)
        }
      }
    }
  }
  return lines.map((line) => ({ spans: line, height }))
}

/** The text cut with an ellipsis so that it is no wider than the width. */
export function shortened(text: string, style: TextStyle, width: number, measure: Measure): string {
  const line = legible(text).replaceAll('\n', ' ')
  if (measure(line, style) <= width) return line
  const letters = [...graphemes.segment(line)].map(({ segment }) => segment)
  while (letters.length > 0 && measure(`${letters.join('')}…`, style) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Words with the spaces behind them; a hyphen or stroke between two letters ends a word. */
function wordsOf(text: string): string[] {
  return text.split(/(?<= )(?=[^ ])|(?<=\p{L}[-/–—])(?=\p{L})/u).filter((word) => word !== '')
}

/** The width of a word without the spaces behind it; they are measured apart, as every word is known with its space. */
function widthOf(word: string, style: TextStyle, measure: Measure): number {
  const spaces = word.length - word.trimEnd().length
  return measure(word, style) - (spaces > 0 ? measure(' ', style) * spaces : 0)
}

/** The word whole, or in pieces that each fit the width. */
function fitting(word: string, style: TextStyle, width: number, measure: Measure): string[] {
  if (widthOf(word, style, measure) <= width) return [word]
  const parts = ['']
  for (const { segment } of graphemes.segment(word)) {
    const last = parts.at(-1)!
    if (last !== '' && widthOf(last + segment, style, measure) > width) parts.push(segment)
    else parts[parts.length - 1] = last + segment
  }
  return parts
}
