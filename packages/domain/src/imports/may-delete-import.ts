import { type ImportStatus, wasApplied } from './import-status.ts'

/** How far an import is, and whether somebody is at work on it. */
export interface ImportWork {
  status: ImportStatus
  /** A worker began on it and is silent. */
  interrupted: boolean
  /** No worker has begun on it yet. */
  waiting: boolean
}

/** Whether an import can be forgotten with everything read from it: nothing of it was written, and nobody is writing it at the moment. */
export function mayDeleteImport({ status, interrupted, waiting }: ImportWork): boolean {
  if (wasApplied({ status })) return false
  return status !== 'APPLYING' || interrupted || waiting
}
