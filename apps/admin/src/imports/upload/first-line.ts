import { separated } from '@journeyline/domain/imports/separated'

/** How much of a text is looked at in the browser: the first line stands there, or it is no list. */
const HEAD_BYTES = 64 * 1024
/** Of a larger workbook the server says what it thinks. */
const WORKBOOK_BYTES = 16 * 1024 * 1024
/** What a workbook begins with: it is an archive. */
const ARCHIVE = [0x50, 0x4b, 0x03, 0x04]

/** What a file says of itself before it is sent: the cells of its first line, and as what it is sent. */
export type FirstLine = { cells: string[]; contentType: string }

/** The first line of a text or a workbook, of the first sheet that fits if there are several; null of anything else. */
export async function firstLine(file: Blob, fits: (cells: string[]) => boolean): Promise<FirstLine | null> {
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer())
  if (ARCHIVE.every((byte, at) => head[at] === byte)) return lineOfWorkbook(file, fits)
  const text = textOf(head)
  return text === null ? null : { cells: firstCells(text), contentType: 'text/csv' }
}

/** The cells of a list's first line; a cell in quotation marks may hold separators and doubled quotation marks. */
export function firstCells(written: string): string[] {
  const { delimiter, text } = separated(written.replace(/\r\n?/g, '\n'))
  const cells: string[] = []
  let cell = ''
  let quoted = false
  for (let at = text.search(/[^\n]/); at >= 0 && at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '"') {
      if (quoted && text[at + 1] === '"') {
        cell += '"'
        at++
      } else quoted = !quoted
    } else if (quoted) cell += sign
    else if (sign === delimiter) {
      cells.push(cell)
      cell = ''
    } else if (sign === '\n') break
    else cell += sign
  }
  return [...cells, cell]
}

/** Text in UTF-8, whose last character may be cut; a first line with a NUL is of no text. */
function textOf(head: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
    return text.split(/[\r\n]/, 1)[0]!.includes('\u0000') ? null : text
  } catch {
    return null
  }
}

async function lineOfWorkbook(file: Blob, fits: (cells: string[]) => boolean): Promise<FirstLine | null> {
  const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  if (file.size > WORKBOOK_BYTES) return { cells: [], contentType }
  try {
    const { readXlsx } = await import('hucre/xlsx')
    const { sheets } = await readXlsx(await file.arrayBuffer(), {
      sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
    })
    const lines = sheets.flatMap(({ rows }) => {
      const row = rows.find((cells) => cells.some((cell) => cell !== null && cell !== ''))
      return row ? [row.map((cell) => `${cell ?? ''}`)] : []
    })
    return { cells: lines.find(fits) ?? lines[0] ?? [], contentType }
  } catch {
    return null
  }
}
