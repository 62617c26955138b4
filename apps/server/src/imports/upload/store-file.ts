import type { ImportKind } from '@journeyline/domain/imports/import-kinds'
import { Refused } from '../../http/answering.ts'
import type { Clock } from '../../kernel/clock.ts'
import { RuleError } from '../../kernel/errors.ts'
import type { Importer } from '../importer.ts'
import { importWord } from '../words.ts'

/** The largest file that is taken, in bytes. */
export const FILE_LIMIT = 64 * 1024 * 1024
/** The most bytes of one person's files that are not imported yet. */
const WAITING_LIMIT = 10 * FILE_LIMIT
/** A file is kept in parts of this size, so that it is never whole in memory. */
const PART = 256 * 1024

/** The file is larger than the limit. */
export class FileTooLarge extends RuleError {
  override name = 'FileTooLarge'
  constructor(limit: number) {
    const megabytes = Math.floor(limit / 1024 / 1024)
    super(importWord('IMPORT_FILE_TOO_LARGE', { megabytes }))
  }
}

/** Keeps a file as it comes, for a preview; whatever goes wrong on the way, nothing of it stays. Returns the import's id. */
export async function storeFile(
  viewer: Importer,
  file: { kind: ImportKind; fileName: string },
  bytes: AsyncIterable<Uint8Array>,
  { clock, limit = FILE_LIMIT }: { clock: Clock; limit?: number },
): Promise<string> {
  await forgetAbandoned(viewer, clock)
  await refuseTooMuch(viewer)
  const { id } = await viewer.db.import.create({
    data: { ...file, status: 'UPLOADING', createdById: viewer.personId },
    select: { id: true },
  })
  try {
    const bytesTotal = await storeParts(viewer, id, { bytes, limit })
    await viewer.db.import.update({ where: { id }, data: { bytesTotal, heartbeatAt: clock.now() } })
    return id
  } catch (error) {
    // should the database be away by now, the next upload clears what is left
    await viewer.db.import.deleteMany({ where: { id } }).catch(() => {})
    throw error
  }
}

/** Files that wait to be imported lie in the database: of one person ten large ones, and no more. */
async function refuseTooMuch(viewer: Importer) {
  if (viewer.personId === null) return
  const { _sum } = await viewer.db.import.aggregate({
    where: { createdById: viewer.personId, status: { notIn: ['APPLIED', 'UNDONE'] } },
    _sum: { bytesTotal: true },
  })
  if ((_sum.bytesTotal ?? 0) < WAITING_LIMIT) return
  throw new Refused(429, importWord('FILES_WAITING'), { seconds: 3600 })
}

async function storeParts(
  viewer: Importer,
  importId: string,
  { bytes, limit }: { bytes: AsyncIterable<Uint8Array>; limit: number },
) {
  let total = 0
  let part = 0
  let held: Uint8Array[] = []
  let size = 0
  const store = async () => {
    await viewer.query({
      text: 'insert into roster_import_part (import_id, part, bytes) values ($1, $2, $3)',
      values: [importId, part++, Buffer.concat(held)],
    })
    held = []
    size = 0
  }
  for await (const chunk of bytes) {
    total += chunk.length
    if (total > limit) throw new FileTooLarge(limit)
    held.push(chunk)
    size += chunk.length
    if (size >= PART) await store()
  }
  if (total === 0) throw new RuleError(importWord('IMPORT_FILE_EMPTY'))
  if (size > 0) await store()
  return total
}

/** A server that stopped in the middle of an upload leaves a beginning that nobody can use. */
async function forgetAbandoned(viewer: Importer, clock: Clock) {
  const yesterday = new Date(clock.now().getTime() - 24 * 3600 * 1000)
  await viewer.db.import.deleteMany({
    where: { status: 'UPLOADING', bytesTotal: 0, heartbeatAt: { lt: yesterday } },
  })
}
