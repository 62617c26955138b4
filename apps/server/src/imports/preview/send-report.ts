import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { escapeFormula } from '@journeyline/domain/imports/csv-safe'
import { type ImportStatus, wasApplied } from '@journeyline/domain/imports/import-status'
import { IMPORT_KEPT_DAYS } from '@journeyline/domain/imports/kept-rows'
import type { Words } from '@journeyline/domain/words/words'
import { stringify } from 'csv-stringify'
import type { Response } from 'express'
import { Refused } from '../../http/answering.ts'
import { found } from '../../kernel/errors.ts'
import { problemSaid } from '../failure-said.ts'
import type { Importer } from '../importer.ts'
import { importWord, reportWord } from '../words.ts'
import { type ImportRow, importRows } from './import-rows.ts'

type Say = (words: Words) => string

const BATCH = 200
const COLUMNS = [
  reportWord('IMPORT_REPORT_LINE'),
  reportWord('IMPORT_REPORT_OUTCOME'),
  reportWord('IMPORT_REPORT_KEY'),
  reportWord('IMPORT_REPORT_COLUMN'),
  reportWord('IMPORT_REPORT_FROM'),
  reportWord('IMPORT_REPORT_TO'),
  reportWord('IMPORT_REPORT_PROBLEM'),
]

/** Streams what comes of every row as CSV that a spreadsheet shows and never runs: a line per change and per problem. */
export async function sendReport(
  viewer: Importer,
  importId: string,
  response: Response,
  say: Say,
): Promise<void> {
  const { fileName, status, rowsRead } = found(
    await viewer.db.import.findUnique({
      where: { id: importId },
      select: { fileName: true, status: true, rowsRead: true },
    }),
    'IMPORT',
  )
  const [first] = await importRows(viewer, importId, { after: '0', limit: 1, inverted: false })
  if (wasApplied({ status: status as ImportStatus }) && rowsRead > 0 && !first) {
    throw new Refused(410, importWord('IMPORT_ROWS_REMOVED', { keptDays: IMPORT_KEPT_DAYS }))
  }
  response.type('text/csv').set('cache-control', 'private, no-store') // it names people
  response.attachment(
    `${say(reportWord('IMPORT_REPORT_FILE', { fileName: fileName.replace(/\.(csv|xlsx)$/i, '') }))}.csv`,
  )
  const lines = stringify({
    header: true,
    columns: COLUMNS.map(say),
    bom: true,
    cast: { string: escapeFormula },
  })
  await pipeline(Readable.from(reportLines(viewer, importId, say)), lines, response)
}

async function* reportLines(viewer: Importer, importId: string, say: Say) {
  for (let after = '0'; ; ) {
    const rows = await importRows(viewer, importId, { after, limit: BATCH, inverted: false })
    for (const row of rows) yield* linesOf(row, say)
    const last = rows.at(-1)
    if (last === undefined) return
    after = String(last.line)
  }
}

function linesOf({ line, outcome, key, changes, problems }: ImportRow, say: Say) {
  const row = [line, outcome, key]
  const lines = [
    ...changes.map(({ column, from, to }) => [...row, column, from ?? '', to ?? '', '']),
    ...problems.map((problem) => [...row, problem.column, '', '', problemSaid(problem, say)]),
  ]
  return lines.length > 0 ? lines : [[...row, '', '', '', '']]
}
