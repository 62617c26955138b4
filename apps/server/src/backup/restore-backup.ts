import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { type Piece, restoreDatabase } from '@journeyline/db/backup/restore-database'
import { keyOf } from '../evidence/content-key.ts'
import type { Storage } from '../evidence/storage.ts'
import { readArchive } from './archive.ts'
import { EVIDENCE, type Manifest } from './manifest.ts'

const unzipped = promisify(gunzip)

interface Given {
  ownerUrl: string
  storage: Storage
  file: string
  /** What the file says of itself, once all of it was verified. */
  manifest: Manifest
}

/**
 * Brings database and evidence into an empty installation. The database is filled only when every file of evidence lies in the
 * storage; what lies there already, under the hash of its content, is left alone.
 */
export function restoreBackup({ ownerUrl, storage, file, manifest }: Given): Promise<void> {
  return restoreDatabase(ownerUrl, manifest, pieces(file, storage))
}

async function* pieces(file: string, storage: Storage): AsyncGenerator<Piece> {
  for await (const { name, content } of readArchive(file)) {
    const table = /^database\/([^/]+)\//.exec(name)?.[1]
    if (table !== undefined) yield { table, text: await unzipped(content) }
    if (!name.startsWith(EVIDENCE)) continue
    const key = keyOf(name.slice(EVIDENCE.length))
    if (!(await storage.exists(key))) await storage.put(key, content)
  }
}
