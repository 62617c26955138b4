import { statfs } from 'node:fs/promises'
import path from 'node:path'

/** Below so many free bytes the next files and rows do not fit. */
const LEAST = 64 * 1024 * 1024

/** Whether the disk of a folder, which may not be made yet, has no room any more. */
export async function isFull(folder: string, least = LEAST): Promise<boolean> {
  const disk = await statfs(folder)
    .catch(() => statfs(path.dirname(folder)))
    .catch(() => null) // a system that does not tell
  return disk !== null && disk.bavail * disk.bsize < least
}
