import { parentPort, workerData } from 'node:worker_threads'
import { Unreadable } from './workbook-limits.ts'
import { workbookSheets } from './workbook-sheets.ts'

// What read-workbook.ts begins: one workbook is read, its sheets are sent back, or why it isn't read, and the thread ends.
const { bytes, limit } = workerData as { bytes: Uint8Array; limit: number }
parentPort!.postMessage(
  await workbookSheets(bytes, limit).catch((error: unknown) =>
    error instanceof Unreadable ? error.why : 'UNREADABLE',
  ),
)
