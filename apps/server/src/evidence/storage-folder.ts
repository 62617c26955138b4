import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { FSDriver } from 'flydrive/drivers/fs'

/** The folder within the storage for what is on its way into it. */
export const INCOMING = 'incoming'

/**
 * A folder as storage. The library writes a file in its place, and a server killed meanwhile would leave half of it
 * under its name; here it is written beside, brought to the disk, and then renamed.
 */
export class FolderDriver extends FSDriver {
  override async put(key: string, contents: string | Uint8Array): Promise<void> {
    const folder = String(this.options.location)
    const beside = path.join(folder, INCOMING, randomUUID())
    const place = path.join(folder, key)
    await mkdir(path.dirname(beside), { recursive: true, mode: 0o700 })
    await mkdir(path.dirname(place), { recursive: true, mode: 0o700 })
    try {
      await writeFile(beside, contents, { flag: 'wx', flush: true, mode: 0o600 })
      await rename(beside, place)
    } catch (error) {
      await rm(beside, { force: true }) // half a file would fill a disk that is full
      throw error
    }
  }
}
