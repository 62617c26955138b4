import { type Face, fontOf } from './faces.ts'
import type { Line, Measure, Span } from './lines.ts'
import type { TextStyle } from './look.ts'
import { isRightToLeft, type Run, runsOf } from './runs.ts'

/** Half the height of a capital letter of Inter, in parts of its size: text is centered on its line by it. */
const HALF_CAPITAL = 0.364

/** Writes and measures lines of text on the open page of a PDF. */
export class Pen {
  /** Whether a character had to be replaced by a box. */
  hasReplaced = false
  readonly #pdf: PDFKit.PDFDocument
  readonly #known = new Set<Face>()

  constructor(pdf: PDFKit.PDFDocument) {
    this.#pdf = pdf
  }

  /** The width of a text in a style, in points. */
  readonly measure: Measure = (text, style) =>
    runsOf(text, style.weight).reduce((sum, run) => sum + this.#widthOf(run, style), 0)

  /** Writes a line with its upper edge at y; at the end of the width where that is said. */
  write({ spans, height }: Line, x: number, y: number, width: number, align: 'START' | 'END' = 'START') {
    let at = align === 'END' ? x + width - this.#widthOfAll(spans) : x
    const baseline = y + height / 2 + Math.max(0, ...spans.map(({ style }) => style.size)) * HALF_CAPITAL
    for (const { text, style } of spans) {
      for (const run of runsOf(text, style.weight)) {
        this.#writeRun(run, style, at, baseline)
        at += this.#widthOf(run, style)
      }
    }
  }

  #widthOfAll(spans: readonly Span[]): number {
    return spans.reduce((sum, { text, style }, index) => {
      const isLast = index === spans.length - 1
      return sum + this.measure(isLast ? text.trimEnd() : text, style)
    }, 0)
  }

  #writeRun({ text, face, actual }: Run, style: TextStyle, x: number, baseline: number) {
    if (actual !== null) this.#pdf.markContent('Span', { actual })
    if (actual !== null) this.hasReplaced = true
    this.#use(face, style)
      .fillColor(style.color)
      .text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic', ...featuresOf(text, style) })
    if (actual !== null) this.#pdf.endMarkedContent()
  }

  #widthOf({ text, face }: Run, style: TextStyle): number {
    return this.#use(face, style).widthOfString(text, featuresOf(text, style))
  }

  #use(face: Face, { size }: TextStyle): PDFKit.PDFDocument {
    if (!this.#known.has(face)) {
      // PDFKit 0.20 takes opened fonts; its types, of 0.17, don't know that yet
      this.#pdf.registerFont(face, fontOf(face) as unknown as Uint8Array)
      this.#known.add(face)
    }
    return this.#pdf.font(face, size)
  }
}

/** Figures of one width where they are asked for. A text from the right is laid out whole: by itself PDFKit goes word by word. */
function featuresOf(text: string, { tabular }: TextStyle): { features?: PDFKit.Mixins.OpenTypeFeatures[] } {
  if (isRightToLeft(text)) return { features: [] }
  return tabular && /\d/.test(text) ? { features: ['tnum'] } : {}
}
