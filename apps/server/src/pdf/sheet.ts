import { buffer } from 'node:stream/consumers'
import type { Words } from '@journeyline/domain/words/words'
import { say } from '../words/say.ts'
import { type Marginalia, writeMarginalia } from './marginalia.ts'
import { MARGINS, PAPER_SIZES } from './paper.ts'
import { type FileFacts, pdfFile } from './pdf-file.ts'
import { Pen } from './pen.ts'
import { pageWord } from './words.ts'

/** Something that stays with what comes after it: how high it is, and how to put it down. */
type Held = { height: number; put: () => void }

/** A tagged element of the document, such as a paragraph or a cell. */
export type Tag = PDFKit.PDFStructureElement

/** A document being written from top to bottom: where on the page it is, and how things get there. */
export class Sheet {
  readonly left = MARGINS.side
  readonly width: number
  readonly top = MARGINS.top
  readonly bottom: number
  readonly pen: Pen
  /** In whose way days and lists are written, and whose words are used. */
  readonly country: string
  /** Says words in the language of the document, in the way of its country. */
  readonly say: (words: Words) => string
  /** How far down the page it is written, in points. */
  y: number = MARGINS.top
  readonly #pdf: PDFKit.PDFDocument
  readonly #root: Tag
  readonly #marginalia: Marginalia
  #held: Held[] = []

  constructor(facts: FileFacts, marginalia: Marginalia) {
    const [width, height] = PAPER_SIZES[facts.paper]
    this.width = width - 2 * MARGINS.side
    this.bottom = height - MARGINS.bottom
    this.#pdf = pdfFile(facts)
    this.pen = new Pen(this.#pdf)
    this.country = facts.country
    this.say = (words) => say(words, facts.language, facts.country)
    this.#marginalia = marginalia
    this.#root = this.#pdf.struct('Document')
    this.#pdf.addStructure(this.#root)
    this.#pdf.addPage()
  }

  /** Points left on the page. */
  get room(): number {
    return this.bottom - this.y
  }

  /** Keeps something for later: it is put down right before what comes next, on the same page. */
  hold(held: Held) {
    this.#held.push(held)
  }

  /** Makes sure of so many points on the page, by a new page where there are fewer; puts down what was held. */
  reserve(height: number) {
    const held = this.#held
    this.#held = []
    const whole = held.reduce((sum, one) => sum + one.height, height)
    if (whole > this.room) this.nextPage()
    for (const { put } of held) put()
  }

  /** Goes on at the top of a new page, unless nothing stands on this one yet. */
  nextPage() {
    if (this.y === this.top) return
    this.#pdf.addPage()
    this.y = this.top
  }

  /** Leaves so many points free; none at the top of a page. */
  skip(height: number) {
    if (this.y > this.top) this.y += height
  }

  /** A new tagged element, in another one or in the document itself; the head of a table says of what. */
  tag(type: string, parent: Tag = this.#root, scope?: 'Column' | 'Row'): Tag {
    const options: PDFKit.Mixins.StructureElementOptions & { scope?: string } = scope ? { scope } : {}
    const tag = this.#pdf.struct(type, options)
    parent.add(tag)
    return tag
  }

  /** Draws what belongs to a tagged element; an element may be drawn in several pieces. */
  mark(tag: Tag, type: string, draw: () => void) {
    const content = this.#pdf.markStructureContent(type)
    draw()
    this.#pdf.endMarkedContent()
    tag.add(content)
  }

  /** Draws what is only to be looked at: rules, boxes, repeated heads. */
  decorate(draw: (pdf: PDFKit.PDFDocument) => void, type: 'Layout' | 'Pagination' = 'Layout') {
    this.#pdf.markContent('Artifact', { type })
    draw(this.#pdf)
    this.#pdf.endMarkedContent()
  }

  /** Adds a line to the outline that readers show beside the pages. */
  outline(text: string) {
    this.#pdf.outline.addItem(text)
  }

  /** Ends the document: page heads, page numbers, bytes. */
  async bytes(): Promise<Uint8Array> {
    this.reserve(0)
    const { count } = this.#pdf.bufferedPageRange()
    for (let number = 1; number <= count; number += 1) {
      this.#pdf.switchToPage(number - 1)
      const { pen, left, width, bottom } = this
      const numbered = this.say(pageWord('PAGE_OF', { number, of: count }))
      const page = { pen, left, width, bottom, number, of: count, numbered }
      this.decorate((pdf) => writeMarginalia(pdf, this.#marginalia, page), 'Pagination')
    }
    this.#root.end()
    const bytes = buffer(this.#pdf)
    this.#pdf.end()
    return new Uint8Array(await bytes)
  }
}
