import type { Clock } from '../kernel/clock.ts'
import { applyImport } from './apply/apply-import.ts'
import type { ToCreate } from './imported-kind.ts'
import type { Importer } from './importer.ts'
import { NO_ROWS } from './preview/begin-reading.ts'
import { readImport } from './preview/read-import.ts'

/**
 * Does what an import waits for: reads its file, or writes it. Done again it goes on where a worker died: a file is read from its
 * beginning, as rows are judged together, and was written whole or not at all. False while that is not through: somebody else took
 * it over, or it could not be kept why it failed.
 */
export async function workOnImport(viewer: Importer, id: string, clock: Clock): Promise<boolean> {
  const row = await viewer.db.import.findUnique({ where: { id } })
  if (row?.status === 'READING') await read(viewer, id, clock)
  if (row?.status === 'APPLYING') {
    const nothing: ToCreate = { cohorts: [], employers: [] }
    // JSON that apply/begin-applying.ts wrote of a value of this type: days are texts in it, so that it reads back as it was
    await applyImport(viewer, row, (row.toCreate as unknown as ToCreate | null) ?? nothing, clock)
  }
  const waits = { id, status: { in: ['READING', 'APPLYING'] } }
  return (await viewer.db.import.count({ where: waits })) === 0
}

/** With a sign of life of its own, by which another reader, should one still be at work, hears that it is no more. */
async function read(viewer: Importer, id: string, { now, today }: Clock) {
  const heartbeatAt = now()
  const taken = { bytesRead: 0, heartbeatAt, ...NO_ROWS }
  const [row] = await viewer.db.import.updateManyAndReturn({
    where: { id, status: 'READING' },
    data: taken,
  })
  if (row) await readImport(viewer, { ...row, heartbeatAt }, { now, today })
}
