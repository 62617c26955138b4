import { Readable } from 'node:stream'
import { setImmediate as breathe } from 'node:timers/promises'
import { LOST_CHARACTER } from '@journeyline/domain/imports/cell-text'
import { separated } from '@journeyline/domain/imports/separated'
import { type CsvError, parse } from 'csv-parse'
import { RuleError } from '../../kernel/errors.ts'
import { importWord } from '../words.ts'
import { type FileRecord, ROW_LIMIT } from './file-record.ts'
import { neverClosed, QuoteWatch } from './quote-watch.ts'
import { rowWithin } from './row-within.ts'

/** So much is parsed in one go before others get their turn, in characters. */
const SLICE = 16 * 1024
/** No record is as long as this; one that seems to be is within a quotation mark that is never closed. */
const RECORD_LIMIT = 1024 * 1024
const NUL = '\u0000'
const notText = () => new RuleError(importWord('IMPORT_FILE_NOT_TEXT'))

/**
 * The records of a CSV file that comes in pieces: UTF-8, any line ends, quoted line breaks, cells between commas,
 * semicolons or tabs; lines without any text are passed over.
 */
export async function* csvRecords(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<FileRecord> {
  const progress = { bytesRead: 0 }
  const texts = slices(bytes, progress)
  const beginning = await beginningOf(texts).catch((error) => {
    throw asRefusal(error, null)
  })
  // UTF-16 without its mark reads as UTF-8 with a NUL in every other place, the first line's too
  if (beginning.split('\n', 1)[0]?.includes(LOST_CHARACTER)) throw notText()
  const { delimiter, text } = separated(beginning)
  const parser = parse({
    bom: true,
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    record_delimiter: '\n',
    max_record_size: RECORD_LIMIT,
  })
  const quotes = new QuoteWatch(delimiter)
  const source = Readable.from(watched(from(text, texts), quotes), { objectMode: true, highWaterMark: 1 })
  source.on('error', (error) => parser.destroy(error))
  source.pipe(parser)
  let rows = 0
  let width: number | null = null
  try {
    for await (const { info, record } of parser as AsyncIterable<Parsed>) {
      // The parser counts to the line a record ends on; it began as many lines earlier as its cells have line breaks.
      const breaks = lineBreaks(record)
      const line = info.lines - breaks
      width ??= record.length
      const within = breaks > 0 ? rowWithin(record, delimiter, width) : null
      if (++rows > ROW_LIMIT + 1)
        throw new RuleError(importWord('IMPORT_FILE_HAS_TOO_MANY_ROWS', { most: ROW_LIMIT }))
      const place = within === null ? {} : { rowWithin: line + within }
      yield { line, cells: record, bytesRead: progress.bytesRead, ...place }
    }
  } catch (error) {
    throw asRefusal(error as CsvError, quotes.openedOn)
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

async function* watched(texts: AsyncGenerator<string>, quotes: QuoteWatch) {
  for await (const text of texts) {
    quotes.see(text)
    yield text
  }
  quotes.end()
}

const evenLines = (text: string) => text.replace(/\r\n?/g, '\n')

const lineBreaks = (cells: string[]) =>
  cells.reduce((breaks, cell) => breaks + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0)

/** What went wrong in words; `openedOn` is the line of the quotation mark within which it did. */
function asRefusal(error: CsvError | TypeError, openedOn: number | null): Error {
  const code = (error as { code?: string }).code ?? ''
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return notText()
  if (!code.startsWith('CSV_')) return error
  if (openedOn !== null) return neverClosed(openedOn)
  return new RuleError(
    importWord('IMPORT_FILE_NOT_CSV', { line: (error as { lines?: number }).lines ?? '?' }),
  )
}
