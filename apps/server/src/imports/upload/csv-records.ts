import { Readable } from 'node:stream'
import { setImmediate as breathe } from 'node:timers/promises'
import { LOST_CHARACTER } from '@journeyline/domain/imports/cell-text'
import { type CsvError, parse } from 'csv-parse'
import { RuleError } from '../../kernel/errors.ts'
import { importWord } from '../words.ts'
import { brokenQuote } from './broken-quote.ts'
import { separated } from './delimiter.ts'

/** A record of a file, the line it begins on, and how many bytes of the file were read by then. */
export interface CsvRecord {
  line: number
  cells: string[]
  bytesRead: number
}

/** So much is parsed in one go before others get their turn, in characters. */
const SLICE = 16 * 1024
/** So many rows a file may have: each is judged and kept, and many tiny ones would hold up everybody else. */
const ROW_LIMIT = 200_000
/** A record as long as this is a quotation mark that is never closed. */
const RECORD_LIMIT = 1024 * 1024
const NUL = '\u0000'
const notText = () => new RuleError(importWord('IMPORT_FILE_NOT_TEXT'))

/**
 * The records of a CSV file that comes in pieces: UTF-8, any line ends, quoted line breaks, cells between commas,
 * semicolons or tabs; lines without any text are passed over.
 */
export async function* csvRecords(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRecord> {
  const progress = { bytesRead: 0 }
  const texts = slices(bytes, progress)
  const beginning = await beginningOf(texts).catch((error) => {
    throw asRefusal(error, 0)
  })
  // UTF-16 without its mark reads as UTF-8 with a NUL in every other place, the first line's too
  if (beginning.split('\n', 1)[0]?.includes(LOST_CHARACTER)) throw notText()
  const { delimiter, text } = separated(beginning)
  const parser = parse({
    bom: true,
    delimiter,
    raw: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    record_delimiter: '\n',
    max_record_size: RECORD_LIMIT,
  })
  const source = Readable.from(from(text, texts), { objectMode: true, highWaterMark: 1 })
  source.on('error', (error) => parser.destroy(error))
  source.pipe(parser)
  let rows = 0
  let endsOn = 0
  try {
    for await (const { info, raw, record } of parser as AsyncIterable<Parsed>) {
      // The parser counts to the line a record ends on; it began as many lines earlier as its cells have line breaks.
      endsOn = info.lines
      const breaks = lineBreaks(record)
      const line = info.lines - breaks
      const broken = breaks > 0 ? brokenQuote(raw.replace(/^\n+|\n+$/g, ''), delimiter) : null
      if (broken !== null)
        throw new RuleError(importWord('IMPORT_FILE_QUOTE_CLOSED_EARLY', { line: line + broken }))
      if (++rows > ROW_LIMIT + 1)
        throw new RuleError(importWord('IMPORT_FILE_HAS_TOO_MANY_ROWS', { most: ROW_LIMIT }))
      yield { line, cells: record, bytesRead: progress.bytesRead }
    }
  } catch (error) {
    throw asRefusal(error as CsvError, endsOn)
  } finally {
    source.destroy()
    parser.destroy()
  }
}

interface Parsed {
  info: { lines: number }
  raw: string
  record: string[]
}

async function* slices(bytes: AsyncIterable<Uint8Array>, progress: { bytesRead: number }) {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let held = ''
  for await (const piece of bytes) {
    const text = held + decoder.decode(piece, { stream: true })
    // a line end of two characters may be cut in two
    held = text.endsWith('\r') ? '\r' : ''
    const whole = evenLines(text.slice(0, text.length - held.length))
    for (let start = 0; start < whole.length; start += SLICE) {
      // one alone is a character that was lost: its row says so
      yield whole.slice(start, start + SLICE).replaceAll(NUL, LOST_CHARACTER)
      await breathe()
    }
    progress.bytesRead += piece.length
  }
  const rest = evenLines(held + decoder.decode())
  if (rest !== '') yield rest
}

/** The file's first line, with whatever comes along; a first line that does not end is no header. */
async function beginningOf(texts: AsyncGenerator<string>): Promise<string> {
  let beginning = ''
  while (!beginning.includes('\n') && beginning.length < RECORD_LIMIT) {
    const { value, done } = await texts.next()
    if (done) break
    beginning += value
  }
  return beginning
}

async function* from(beginning: string, rest: AsyncGenerator<string>) {
  if (beginning !== '') yield beginning
  yield* rest
}

const evenLines = (text: string) => text.replace(/\r\n?/g, '\n')

const lineBreaks = (cells: string[]) =>
  cells.reduce((breaks, cell) => breaks + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0)

/** What went wrong in words; `endsOn` is the line on which the last good record ends. */
function asRefusal(error: CsvError | TypeError, endsOn: number): Error {
  const code = (error as { code?: string }).code ?? ''
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
    return notText()
  }
  const line = (error as { lines?: number }).lines
  if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE') {
    return new RuleError(importWord('IMPORT_FILE_QUOTE_NEVER_CLOSED', { line: endsOn + 1 }))
  }
  return code.startsWith('CSV_')
    ? new RuleError(importWord('IMPORT_FILE_NOT_CSV', { line: line ?? '?' }))
    : error
}
