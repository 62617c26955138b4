import type { Db } from '@journeyline/db/connect'
import { IMPORT_KEPT_DAYS } from '@journeyline/domain/imports/kept-rows'
import type { Clock } from '../kernel/clock.ts'
import { importWord } from '../words/imports.ts'
import { keptFailure } from './failure-said.ts'
import { SILENCE } from './is-interrupted.ts'

const DAY = 24 * 3600 * 1000

/**
 * Ends imports whose server died over them, in words, and removes what nobody needs any more: copies of people's data from
 * files that were imported, or that nobody went on with, a month ago. That a file was imported stays on record.
 */
export async function tidyImports(db: Db, { now }: Clock): Promise<void> {
  const at = now().getTime()
  const silent = { lt: new Date(at - SILENCE) }
  const old = { lt: new Date(at - IMPORT_KEPT_DAYS * DAY) }
  await db.rosterImport.updateMany({
    where: { status: { in: ['READING', 'APPLYING'] }, heartbeatAt: silent },
    data: { status: 'FAILED', failure: keptFailure(importWord('IMPORT_INTERRUPTED')) },
  })
  await removeRows(db, old)
  await db.rosterImport.deleteMany({
    where: { status: { in: ['UPLOADING', 'PREVIEWED', 'FAILED'] }, heartbeatAt: old },
  })
}

/** File by file, as a statement may not take long. */
async function removeRows(db: Db, appliedAt: { lt: Date }) {
  const where = { status: 'APPLIED', appliedAt, rows: { some: {} } }
  for (const { id } of await db.rosterImport.findMany({ where, select: { id: true }, take: 20 }))
    await db.rosterImportRow.deleteMany({ where: { importId: id } })
}
