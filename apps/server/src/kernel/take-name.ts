import { randomUUID } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'

/** A name for what is not finished yet, of its own however many write at once. */
export const unfinishedName = (file: string) => `${file}.${randomUUID()}.unfinished`

/** Gives a finished file its name, which nobody has yet: what is there stays, and EEXIST is thrown. */
export function takeName(unfinished: string, file: string) {
  try {
    linkSync(unfinished, file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // a file system without hard links
    if (!['EPERM', 'ENOTSUP', 'ENOSYS'].includes(code ?? '') || existsSync(file)) throw error
    renameSync(unfinished, file)
    return
  }
  rmSync(unfinished)
}

/** Writes a small file for its owner's eyes alone: whole under its name, on the disk for good, or not at all; never over another. */
export function writeWhole(file: string, text: string) {
  const unfinished = unfinishedName(file)
  try {
    const opened = openSync(unfinished, 'wx', 0o600)
    try {
      const bytes = Buffer.from(text)
      for (let at = 0; at < bytes.length; ) at += writeSync(opened, bytes, at)
      fsyncSync(opened)
    } finally {
      closeSync(opened)
    }
    takeName(unfinished, file)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
}
