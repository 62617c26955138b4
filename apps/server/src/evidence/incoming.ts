import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { INCOMING } from './storage-folder.ts'

/** A file that has come in whole and lies beside the storage. */
export interface Incoming {
  path: string
  bytes: number
  /** SHA-256 of the content, in hexadecimal. */
  sha256: string
}

/** Writes a file down as it comes, never whole in memory; `measured` hears its size with every piece and may refuse. */
export async function receive(
  folder: string,
  content: AsyncIterable<Uint8Array>,
  measured: (bytes: number) => void,
): Promise<Incoming> {
  const file = path.join(folder, INCOMING, randomUUID())
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  const hash = createHash('sha256')
  let bytes = 0
  const measuring = async function* () {
    for await (const piece of content) {
      bytes += piece.length
      measured(bytes)
      hash.update(piece)
      yield piece
    }
  }
  const written = createWriteStream(file, { flags: 'wx', mode: 0o600 })
  try {
    await pipeline(measuring, written)
  } catch (error) {
    // one that is only being opened would come to be after its removal
    if (!written.closed) await new Promise<void>((closed) => written.once('close', closed))
    await rm(file, { force: true })
    throw error
  }
  return { path: file, bytes, sha256: hash.digest('hex') }
}

/** Forgets a file that came in: it was stored, or refused. */
export async function discard({ path: file }: Incoming): Promise<void> {
  await rm(file, { force: true })
}

/** Forgets what lies there since before the moment: a server that was killed left it. */
export async function discardOlder(folder: string, moment: Date): Promise<void> {
  const incoming = path.join(folder, INCOMING)
  for (const name of await readdir(incoming).catch(() => [])) {
    const file = path.join(incoming, name)
    const known = await stat(file).catch(() => null) // gone by now
    if (known && known.mtime < moment) await rm(file, { force: true })
  }
}
