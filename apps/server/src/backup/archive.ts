import { createReadStream, createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { extract, pack } from 'tar-stream'
import { takeName, unfinishedName } from '../kernel/take-name.ts'

/** A file within a backup; whole in memory, as none is larger than a piece of a table or a file of evidence. */
export interface Entry {
  name: string
  content: Buffer
}

/** A backup that is not as it was written. */
export class DamagedBackup extends Error {
  override name = 'DamagedBackup'
}

/** Larger than anything that is written into one, so that a file that is none cannot fill the memory. */
const MOST_BYTES = 256 * 1024 * 1024

/**
 * Writes a tar file, as its entries come: beside its place, for its owner's eyes alone, and whole under its name or not at all.
 * What is there under that name stays, be it another backup that began at the same time. `beforeNamed` is
 * done when all is written, and what it returns undoes it should the name be taken by then.
 */
export async function writeArchive(
  file: string,
  entries: AsyncIterable<Entry>,
  beforeNamed: () => () => void = () => () => {},
): Promise<void> {
  const unfinished = unfinishedName(file)
  const archive = pack()
  const written = pipeline(archive, createWriteStream(unfinished, { flags: 'wx', mode: 0o600, flush: true }))
  const filled = fill(archive, entries).catch((error: Error) => {
    archive.destroy(error)
    throw error
  })
  let undo = () => {}
  try {
    await Promise.all([filled, written])
    undo = beforeNamed()
    takeName(unfinished, file)
  } catch (error) {
    undo()
    await rm(unfinished, { force: true })
    throw error
  }
}

async function fill(archive: ReturnType<typeof pack>, entries: AsyncIterable<Entry>) {
  for await (const { name, content } of entries)
    await new Promise<void>((resolve, reject) =>
      archive.entry({ name, size: content.length, mode: 0o600 }, content, (error) =>
        error ? reject(error) : resolve(),
      ),
    )
  archive.finalize()
}

/** The entries of a tar file, one after another. */
export async function* readArchive(file: string): AsyncGenerator<Entry> {
  const archive = extract()
  const source = createReadStream(file)
  const fed = pipeline(source, archive).catch((error: Error) => archive.destroy(error))
  try {
    for await (const entry of archive) {
      const { name, size = 0 } = entry.header
      if (size > MOST_BYTES) throw new DamagedBackup(`${name} in it is larger than any part of a backup.`)
      const content: Buffer[] = []
      for await (const bytes of entry) content.push(bytes as Buffer)
      yield { name, content: Buffer.concat(content) }
    }
  } finally {
    source.destroy()
    await fed
  }
}
