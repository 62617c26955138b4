import { Readable } from 'node:stream'
import { setImmediate as breathe } from 'node:timers/promises'
import { type CsvError, parse } from 'csv-parse'
import { RuleError } from '../errors.ts'

/** A record of a file, the line it begins on, and how many bytes of the file were read by then. */
export interface CsvRecord {
  line: number
  cells: string[]
  bytesRead: number
}

/** So much is parsed in one go before others get their turn, in characters. */
const SLICE = 16 * 1024
/** A record as long as this is a quotation mark that is never closed. */
const RECORD_LIMIT = 1024 * 1024
const NOT_TEXT =
  'The file is not text in UTF-8. In a spreadsheet, save it as “CSV UTF-8” and upload it again.'

/** The records of a CSV file that comes in pieces: UTF-8, any line ends, quoted line breaks; blank lines are passed over. */
export async function* csvRecords(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRecord> {
  const progress = { bytesRead: 0 }
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    record_delimiter: '\n',
    max_record_size: RECORD_LIMIT,
  })
  const source = Readable.from(slices(bytes, progress), { objectMode: true, highWaterMark: 1 })
  source.on('error', (error) => parser.destroy(error))
  source.pipe(parser)
  try {
    for await (const { info, record } of parser as AsyncIterable<Parsed>) {
      // The parser counts to the line a record ends on; it began as many lines earlier as its cells have line breaks.
      const line = info.lines - lineBreaks(record)
      yield { line, cells: record, bytesRead: progress.bytesRead }
    }
  } catch (error) {
    throw asRefusal(error as CsvError)
  } finally {
    source.destroy()
    parser.destroy()
  }
}

interface Parsed {
  info: { lines: number }
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
    // UTF-16 without its mark reads as UTF-8 with a NUL in every other place
    if (whole.includes('\u0000')) throw new RuleError(NOT_TEXT)
    for (let start = 0; start < whole.length; start += SLICE) {
      yield whole.slice(start, start + SLICE)
      await breathe()
    }
    progress.bytesRead += piece.length
  }
  const rest = evenLines(held + decoder.decode())
  if (rest !== '') yield rest
}

const evenLines = (text: string) => text.replace(/\r\n?/g, '\n')

const lineBreaks = (cells: string[]) =>
  cells.reduce((breaks, cell) => breaks + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0)

function asRefusal(error: CsvError | TypeError): Error {
  const code = (error as { code?: string }).code ?? ''
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
    return new RuleError(NOT_TEXT)
  }
  const line = (error as { lines?: number }).lines
  if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE') {
    return new RuleError(
      `A quotation mark that opens a cell is never closed; reading stopped at line ${line ?? 'the last'}. Close it, or remove it.`,
    )
  }
  return code.startsWith('CSV_')
    ? new RuleError(
        `The file can't be read as CSV near line ${line ?? '?'}. Save it as “CSV UTF-8” and upload it again.`,
      )
    : error
}
