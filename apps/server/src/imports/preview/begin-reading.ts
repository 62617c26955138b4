import { Prisma } from '@journeyline/db/generated/prisma/client'
import { importBegun } from '@journeyline/domain/imports/acts'
import type { ImportKind } from '@journeyline/domain/imports/import-kinds'
import type { Words } from '@journeyline/domain/words/words'
import type { Clock } from '../../kernel/clock.ts'
import { found, RuleError } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { Tx } from '../../kernel/viewer.ts'
import type { Importer } from '../importer.ts'
import { SILENCE } from '../is-interrupted.ts'
import { importWord } from '../words.ts'

/** Has a file read by the worker, anew if it was read before; reading that already goes on is left alone. */
export async function beginReading(viewer: Importer, importId: string, clock: Clock) {
  return viewer.transaction(async (tx) => {
    const begun = await startReading(tx, importId, clock)
    const now = found(await tx.import.findUnique({ where: { id: importId } }), 'IMPORT')
    const refusal = begun ? undefined : NOT_READ[now.status]
    if (refusal) throw new RuleError(refusal)
    if (begun) await record(tx, viewer, importBegun(importId, {}, { kind: now.kind as ImportKind }))
    return now
  })
}

/** Why a file in this state is not read; one that is being read already goes on. */
const NOT_READ: Record<string, Words> = {
  APPLIED: importWord('IMPORT_APPLIED_ALREADY'),
  UNDONE: importWord('IMPORT_UNDONE_ALREADY'),
  APPLYING: importWord('IMPORT_APPLYING'),
  UPLOADING: importWord('IMPORT_UPLOADING'),
}

/** Compare and set: of two at once, one begins. */
async function startReading(tx: Tx, importId: string, { now }: Clock): Promise<boolean> {
  const silentSince = new Date(now().getTime() - SILENCE)
  const { count } = await tx.import.updateMany({
    where: {
      id: importId,
      bytesTotal: { gt: 0 },
      OR: [
        { status: { in: ['UPLOADING', 'PREVIEWED', 'FAILED'] } },
        { status: { in: ['READING', 'APPLYING'] }, heartbeatAt: { lt: silentSince } },
      ],
    },
    data: { status: 'READING', heartbeatAt: null, failure: Prisma.DbNull, bytesRead: 0, ...NO_ROWS },
  })
  return count === 1
}

export const NO_ROWS = { rowsRead: 0, rowsToCreate: 0, rowsToChange: 0, rowsUnchanged: 0, rowsRefused: 0 }
