import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { RuleError } from '../../../kernel/errors.ts'
import { importWord } from '../../words.ts'
import { type Sheet, UNPACKED_LIMIT } from './workbook-sheets.ts'

/** The largest workbook that is taken, in bytes: unlike text it has to be whole in memory. */
export const WORKBOOK_LIMIT = 16 * 1024 * 1024
/** How much memory reading one may take, in MiB. */
const MEMORY = 768

/**
 * The sheets of a workbook, read in a thread of its own: nobody waits meanwhile, and one that was made to fill the memory
 * ends its thread alone.
 */
export async function readWorkbook(bytes: Uint8Array, limit = UNPACKED_LIMIT): Promise<Sheet[]> {
  const thread = new Worker(new URL('./workbook-thread.ts', import.meta.url), {
    workerData: { bytes, limit },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  })
  try {
    const [sheets] = (await once(thread, 'message')) as [Sheet[] | null]
    if (sheets) return sheets
  } catch (error) {
    const isFull = (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY'
    if (!isFull) throw new RuleError(importWord('IMPORT_WORKBOOK_UNREADABLE'))
  } finally {
    await thread.terminate()
  }
  throw workbookTooLarge()
}

/** The refusal of a workbook that is too large to be read as one. */
export function workbookTooLarge() {
  const megabytes = { megabytes: WORKBOOK_LIMIT / 1024 / 1024, unpacked: UNPACKED_LIMIT / 1024 / 1024 }
  return new RuleError(importWord('IMPORT_WORKBOOK_TOO_LARGE', megabytes))
}
