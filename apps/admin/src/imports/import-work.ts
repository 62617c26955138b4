import type { ImportStatus } from '../generated/graphql.ts'

interface ImportWork {
  status: ImportStatus
  interrupted: boolean
  waiting: boolean
}

/** Whether a worker is at work on it or will be, so that asking again tells something new: what was interrupted goes on by itself. */
export function isAtWork({ status }: Pick<ImportWork, 'status'>): boolean {
  return status === 'READING' || status === 'APPLYING'
}

/** Whether it can be forgotten: nothing of it is written, and nobody is writing it at the moment. */
export function mayDiscard(work: ImportWork): boolean {
  return work.status !== 'APPLIED' && (!isAtWork(work) || work.interrupted || work.waiting)
}
