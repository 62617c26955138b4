import { createHash, createHmac } from 'node:crypto'
import type { BackedUp } from '@journeyline/db/backup/restore-database'
import { DamagedBackup, readArchive } from './archive.ts'

/** What stands at the end of a backup: without it, it was cut short. */
export interface Manifest extends BackedUp {
  /** Of this file's form; a later one may not be read by an earlier product. */
  format: 1
  createdAt: string
  /** SHA-256 of each piece of the tables, by its name in the file. */
  pieces: Record<string, string>
  /** How many contents of evidence lie in it. */
  evidence: number
  /** Contents that rows name and that the storage no longer held, by their SHA-256. */
  missing: string[]
  /** Which secret the installation had; the secret itself lies apart. */
  secret: string
}

export const MANIFEST = 'manifest.json'
export const EVIDENCE = 'evidence/'

export const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')

/** Tells two secrets apart without telling them. */
export const fingerprint = (secret: string) =>
  createHmac('sha256', secret).update('journeyline backup').digest('hex')

/** Reads a whole backup, compares every byte with what the manifest says, and gives the manifest. Writes nothing. */
export async function verified(file: string): Promise<Manifest> {
  const found = new Map<string, string>()
  let manifest: Manifest | null = null
  try {
    for await (const { name, content } of readArchive(file)) {
      if (name === MANIFEST) manifest = JSON.parse(content.toString()) as Manifest
      else found.set(name, sha256(content))
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw error
    throw damaged((error as Error).message)
  }
  if (!manifest) throw damaged('it ends before its end.')
  if (manifest.format !== 1)
    throw new DamagedBackup(
      'This backup was made by a newer version of the product. Restore it with that version.',
    )
  for (const [name, hash] of Object.entries(manifest.pieces))
    if (found.get(name) !== hash) throw damaged(`${name} in it is missing or not as it was written.`)
  const contents = [...found].filter(([name]) => name.startsWith(EVIDENCE))
  const amiss = contents.find(([name, hash]) => name !== EVIDENCE + hash)
  if (amiss) throw damaged(`${amiss[0]} in it is not as it was written.`)
  if (contents.length !== manifest.evidence) throw damaged('not all evidence is in it.')
  return manifest
}

const damaged = (why: string) =>
  new DamagedBackup(`This is no whole backup: ${why} Nothing was restored; take another copy of it.`)
