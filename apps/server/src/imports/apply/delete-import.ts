import { importDiscarded } from '@journeyline/domain/imports/acts'
import { type ImportStatus, wasApplied } from '@journeyline/domain/imports/import-status'
import { mayDeleteImport } from '@journeyline/domain/imports/may-delete-import'
import type { Clock } from '../../kernel/clock.ts'
import { found, RuleError } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { Importer } from '../importer.ts'
import { isInterrupted, waitsItsTurn } from '../is-interrupted.ts'
import { importWord } from '../words.ts'

/**
 * Forgets a file with everything read from it. What was applied stays on record, and what is being applied is left alone, unless
 * nobody began on it yet or who did is silent: then it goes, should no worker come to it at that moment.
 */
export async function deleteImport(viewer: Importer, importId: string, { now }: Clock): Promise<void> {
  await viewer.transaction(async (tx) => {
    const row = found(await tx.import.findUnique({ where: { id: importId } }), 'IMPORT')
    const status = row.status as ImportStatus // a check of the table's names them
    const work = { status, interrupted: isInterrupted(row, now()), waiting: waitsItsTurn(row) }
    if (!mayDeleteImport(work))
      throw new RuleError(importWord(wasApplied({ status }) ? 'IMPORT_KEPT' : 'IMPORT_APPLYING'))
    // whoever writes gives a sign of life before the first row
    const unbegun = status === 'APPLYING' ? { heartbeatAt: row.heartbeatAt } : {}
    const where = { id: importId, status: row.status, ...unbegun }
    const { count } = await tx.import.deleteMany({ where })
    if (count === 0) throw new RuleError(importWord('IMPORT_MOVED_ON_MEANWHILE'))
    await record(tx, viewer, importDiscarded(importId, { fileName: row.fileName }))
  })
}
