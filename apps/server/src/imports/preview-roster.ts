import type { Clock } from '../clock.ts'
import { found, RuleError } from '../errors.ts'
import { inBackground } from './background.ts'
import type { Importer } from './importer.ts'
import { SILENCE } from './is-interrupted.ts'
import { readImport } from './read-import.ts'

/** Begins to read a file in the background, anew if it was read before; reading that already goes on is left alone. */
export async function previewRoster(viewer: Importer, importId: string, clock: Clock) {
  const started = await startReading(viewer, importId, clock)
  const row = found(await viewer.db.rosterImport.findUnique({ where: { id: importId } }), 'import')
  if (started) inBackground(readImport(viewer, row, clock))
  else if (row.status === 'APPLIED') {
    throw new RuleError('This file is already imported. Upload it again to compare it with the program.')
  } else if (row.status === 'APPLYING') {
    throw new RuleError('This file is being imported right now. Wait until it is through.')
  } else if (row.status === 'UPLOADING') {
    throw new RuleError('This file is still on its way. Wait until it is uploaded, or upload it again.')
  }
  return row
}

/** Compare and set: of two at once, one begins. */
async function startReading(viewer: Importer, importId: string, { now }: Clock): Promise<boolean> {
  const silentSince = new Date(now().getTime() - SILENCE)
  const { count } = await viewer.db.rosterImport.updateMany({
    where: {
      id: importId,
      bytesTotal: { gt: 0 },
      OR: [
        { status: { in: ['UPLOADING', 'PREVIEWED', 'FAILED'] } },
        { status: { in: ['READING', 'APPLYING'] }, heartbeatAt: { lt: silentSince } },
      ],
    },
    data: { status: 'READING', heartbeatAt: now(), failure: null, bytesRead: 0, ...NO_ROWS },
  })
  return count === 1
}

const NO_ROWS = { rowsRead: 0, rowsToCreate: 0, rowsToChange: 0, rowsUnchanged: 0, rowsRefused: 0 }
