import { importDiscarded } from '@journeyline/domain/imports/acts'
import type { Clock } from '../../kernel/clock.ts'
import { found, RuleError } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { Importer } from '../importer.ts'
import { isInterrupted } from '../is-interrupted.ts'
import { importWord } from '../words.ts'

/** Forgets a file with everything read from it. What was applied stays on record, what is being applied is left alone. */
export async function discardImport(viewer: Importer, importId: string, { now }: Clock): Promise<void> {
  await viewer.transaction(async (tx) => {
    const row = found(await tx.import.findUnique({ where: { id: importId } }), 'ROSTER_IMPORT')
    if (row.status === 'APPLIED') {
      throw new RuleError(importWord('IMPORT_KEPT'))
    }
    if (row.status === 'APPLYING' && !isInterrupted(row, now())) {
      throw new RuleError(importWord('IMPORT_APPLYING'))
    }
    const { count } = await tx.import.deleteMany({ where: { id: importId, status: row.status } })
    if (count === 0) throw new RuleError(importWord('IMPORT_MOVED_ON_MEANWHILE'))
    await record(tx, viewer, importDiscarded(importId, { fileName: row.fileName }))
  })
}
