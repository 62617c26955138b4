import { LANGUAGE_TAGS, type Language, localeIn } from '@journeyline/messages/language'
import PDFDocument from 'pdfkit'
import type { Temporal } from 'temporal-polyfill'
import { MARGINS, PAPER_SIZES, type Paper } from './paper.ts'

/** What a file says of itself besides its content. */
export type FileFacts = {
  paper: Paper
  title: string
  author: string
  /** What the document is about, for a list of files. */
  subject: string
  /** The language that the document speaks. */
  language: Language
  /** In whose way days and lists are written. */
  country: string
  /** The moment the file bears: with the same content and moment, the bytes are the same. */
  writtenAt: Temporal.Instant
}

/** A language as readers of PDFs know it: with the country whose spelling it is. */
const tagOf = ({ language, country }: FileFacts) =>
  language === 'pseudo' ? LANGUAGE_TAGS.pseudo : localeIn(language, country)

/** An empty tagged PDF; its pages stay open until it ends. */
export function pdfFile(facts: FileFacts): PDFKit.PDFDocument {
  const { paper, title, author, subject, writtenAt } = facts
  const [width, height] = PAPER_SIZES[paper]
  const { top, bottom, side } = MARGINS
  const file = new PDFDocument({
    size: [width, height],
    margins: { top, bottom, left: side, right: side },
    pdfVersion: '1.7',
    lang: tagOf(facts),
    tagged: true,
    displayTitle: true,
    autoFirstPage: false,
    bufferPages: true,
    font: '', // none of the readers' own fonts
    info: {
      Title: title,
      Author: author,
      Subject: subject,
      Creator: 'Journeyline',
      Producer: 'PDFKit',
      CreationDate: new Date(writtenAt.epochMilliseconds),
    },
  })
  escapeMetadata(file)
  return file
}

/** PDFKit 0.20.2 writes title and author into its XML metadata as they are, where an "&" breaks it; goes when it escapes them. */
function escapeMetadata(file: PDFKit.PDFDocument) {
  const inner = file as PDFKit.PDFDocument & { _addInfo(): void } // not in its types
  const addInfo = inner._addInfo.bind(inner)
  inner._addInfo = () => {
    const { info } = inner
    const escaped = Object.entries(info).map(([key, value]) => [
      key,
      typeof value === 'string' ? escapeXml(value) : value,
    ])
    inner.info = Object.fromEntries(escaped)
    addInfo()
    inner.info = info
  }
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
