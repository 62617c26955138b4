import { RuleError } from '../../kernel/errors.ts'
import { importWord } from '../words.ts'
import { csvRecords } from './csv-records.ts'
import type { FileRecord } from './file-record.ts'
import { type Fits, workbookRecords } from './workbook/workbook-records.ts'

/** What a workbook begins with: it is an archive. */
const ARCHIVE = 'PK\u0003\u0004'
/** What workbooks from before 2007 begin with, and those that have a password. */
const OLD_OR_LOCKED = '\u00d0\u00cf\u0011\u00e0'

/** The records of a file by what it is, whatever it is called: a workbook, or text with separators. */
export async function* fileRecords(bytes: AsyncIterable<Uint8Array>, fits: Fits): AsyncGenerator<FileRecord> {
  const { beginning, whole } = await begun(bytes)
  if (beginning === OLD_OR_LOCKED) throw new RuleError(importWord('IMPORT_WORKBOOK_OLD_OR_LOCKED'))
  yield* beginning === ARCHIVE ? workbookRecords(whole, fits) : csvRecords(whole)
}

/** The first four bytes of a file, and the file with them. */
async function begun(bytes: AsyncIterable<Uint8Array>) {
  const rest = bytes[Symbol.asyncIterator]()
  let first: Uint8Array = new Uint8Array()
  while (first.length < ARCHIVE.length) {
    const { value, done } = await rest.next()
    if (done) break
    first = Buffer.concat([first, value])
  }
  const beginning = Buffer.from(first.subarray(0, ARCHIVE.length)).toString('latin1')
  return { beginning, whole: resumed(first, rest) }
}

async function* resumed(first: Uint8Array, rest: AsyncIterator<Uint8Array>) {
  try {
    yield first
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}
