import type { ImportStatus } from '../generated/graphql.ts'

/** Whether a worker is at work on it or will be, so that asking again tells something new: what was interrupted goes on by itself. */
export function isAtWork({ status }: { status: ImportStatus }): boolean {
  return status === 'READING' || status === 'APPLYING'
}
