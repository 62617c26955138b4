import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { RuleError } from '../../../kernel/errors.ts'
import { importWord } from '../../words.ts'
import { UNPACKED_LIMIT, type WhyUnread } from './workbook-limits.ts'
import { SHEET_LIMIT } from './workbook-parts.ts'
import type { Sheet } from './workbook-sheets.ts'

/** The largest workbook that is taken, in bytes: unlike text it has to be whole in memory. */
export const WORKBOOK_LIMIT = 16 * 1024 * 1024
/** How much memory reading one may take beside the file and what is unpacked of it, in MiB. */
const MEMORY = 768
/** How long reading one may take, in milliseconds: 100,000 rows of twelve columns take 15 seconds on a busy machine. */
const PATIENCE = 30_000

/**
 * The sheets of a workbook, read in a thread of its own: nobody waits meanwhile, and one that was made to fill the memory or to
 * be read for ever ends its thread alone.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  { limit = UNPACKED_LIMIT, patience = PATIENCE } = {},
): Promise<Sheet[]> {
  const thread = new Worker(new URL('./workbook-thread.ts', import.meta.url), {
    workerData: { bytes, limit },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  })
  const read = await once(thread, 'message', { signal: AbortSignal.timeout(patience) })
    .then(([said]) => said as Sheet[] | WhyUnread, whyEnded)
    .finally(() => thread.terminate())
  if (typeof read === 'string') throw workbookRefused(read)
  return read
}

function whyEnded(error: Error & { code?: string }): WhyUnread {
  if (error.name === 'AbortError') return 'TOO_SLOW'
  return error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'TOO_LARGE' : 'UNREADABLE'
}

/** The refusal of a workbook, in words. */
export function workbookRefused(why: WhyUnread): RuleError {
  const megabytes = { megabytes: WORKBOOK_LIMIT / 1024 / 1024, unpacked: UNPACKED_LIMIT / 1024 / 1024 }
  if (why === 'TOO_LARGE') return new RuleError(importWord('IMPORT_WORKBOOK_TOO_LARGE', megabytes))
  if (why === 'TOO_MANY_SHEETS')
    return new RuleError(importWord('IMPORT_WORKBOOK_HAS_TOO_MANY_SHEETS', { most: SHEET_LIMIT }))
  if (why === 'TOO_SLOW')
    return new RuleError(importWord('IMPORT_WORKBOOK_TOO_SLOW', { seconds: PATIENCE / 1000 }))
  return new RuleError(importWord('IMPORT_WORKBOOK_UNREADABLE'))
}
