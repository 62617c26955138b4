import { RuleError } from '../../../kernel/errors.ts'
import { importWord } from '../../words.ts'
import { type FileRecord, ROW_LIMIT } from '../file-record.ts'
import { readWorkbook, WORKBOOK_LIMIT, workbookRefused } from './read-workbook.ts'
import type { Sheet } from './workbook-sheets.ts'

/** Whether a first row is the header of what is looked for. */
export type Fits = (cells: string[]) => boolean

/** The records of a workbook: of the first sheet whose first row fits, else of the first that holds anything. */
export async function* workbookRecords(
  bytes: AsyncIterable<Uint8Array>,
  fits: Fits,
): AsyncGenerator<FileRecord> {
  const whole = await wholeOf(bytes)
  const sheets = (await readWorkbook(whole)).filter(({ rows }) => rows.length > 0)
  const { rows } = sheets.find((sheet) => fits(firstRow(sheet))) ?? sheets[0] ?? { rows: [] }
  if (rows.length > ROW_LIMIT + 1)
    throw new RuleError(importWord('IMPORT_FILE_HAS_TOO_MANY_ROWS', { most: ROW_LIMIT }))
  const width = Math.max(0, ...rows.slice(0, 1).map(({ cells }) => cells.length))
  for (const { line, cells } of rows) {
    // a row ends with its last cell that holds something
    const missing = Array.from({ length: Math.max(0, width - cells.length) }, () => '')
    yield { line, cells: [...cells, ...missing], bytesRead: whole.length }
  }
}

const firstRow = ({ rows }: Sheet) => rows[0]?.cells ?? []

async function wholeOf(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of bytes) {
    size += piece.length
    if (size > WORKBOOK_LIMIT) throw workbookRefused('TOO_LARGE')
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
