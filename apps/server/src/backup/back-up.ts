import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Snapshot } from '@journeyline/db/backup/snapshot'
import { keyOf } from '../evidence/content-key.ts'
import type { Storage } from '../evidence/storage.ts'
import { type Entry, writeArchive } from './archive.ts'
import { EVIDENCE, fingerprint, MANIFEST, type Manifest, sha256 } from './manifest.ts'
import { neededContents } from './needed-contents.ts'

const zipped = promisify(gzip)

/** A table is written in pieces of about so many bytes, so that none of it has to fit into memory. */
const PIECE = 4 * 1024 * 1024

interface Given {
  snapshot: Snapshot
  storage: Storage
  secret: string
  file: string
  now: Date
  /** Done when all is written, before the file has its name; returns what undoes it. */
  beforeNamed?: () => () => void
}

/** Writes database and evidence of one moment into a file, while people go on working; returns what stands at its end. */
export async function backUp({
  snapshot,
  storage,
  secret,
  file,
  now,
  beforeNamed,
}: Given): Promise<Manifest> {
  const manifest: Manifest = {
    format: 1,
    createdAt: now.toISOString(),
    migrations: snapshot.migrations,
    tables: [],
    sequences: snapshot.sequences,
    pieces: {},
    evidence: 0,
    missing: [],
    secret: fingerprint(secret),
  }
  await writeArchive(file, entries(snapshot, storage, manifest), beforeNamed)
  return manifest
}

async function* entries(snapshot: Snapshot, storage: Storage, manifest: Manifest): AsyncGenerator<Entry> {
  for (const table of snapshot.tables) {
    let [rows, number] = [0, 0]
    for await (const text of inPieces(snapshot.rowsOf(table))) {
      const entry = { name: `database/${table.name}/${number++}.copy.gz`, content: await zipped(text) }
      manifest.pieces[entry.name] = sha256(entry.content)
      rows += rowsIn(text)
      yield entry
    }
    manifest.tables.push({ ...table, rows })
  }
  for await (const { sha256: hash } of neededContents(snapshot)) {
    const content = await wholeContent(storage, hash)
    if (content) {
      manifest.evidence++
      yield { name: EVIDENCE + hash, content }
    } else manifest.missing.push(hash)
  }
  yield { name: MANIFEST, content: Buffer.from(JSON.stringify(manifest, null, 1)) }
}

async function* inPieces(rows: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = []
  let bytes = 0
  for await (const some of rows) {
    held.push(some)
    bytes += some.length
    if (bytes < PIECE) continue
    yield Buffer.concat(held)
    held = []
    bytes = 0
  }
  if (bytes > 0) yield Buffer.concat(held)
}

/** COPY ends every row with a line feed, and writes those within values in another way. */
function rowsIn(text: Buffer): number {
  let rows = 0
  for (let at = text.indexOf(10); at !== -1; at = text.indexOf(10, at + 1)) rows++
  return rows
}

/** The content, if the storage holds it as it was sent in; null when it is gone or no longer what its name says. */
export async function wholeContent(storage: Storage, hash: string): Promise<Buffer | null> {
  if (!(await storage.exists(keyOf(hash)))) return null
  const content = Buffer.from(await storage.getBytes(keyOf(hash)))
  return sha256(content) === hash ? content : null
}
