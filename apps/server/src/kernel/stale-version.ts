import type { Act } from '@journeyline/domain/acts/act'
import type { Words } from '@journeyline/domain/words/words'
import { type ChangedBy, StaleVersionError } from './errors.ts'
import type { SignedIn, Tx } from './viewer.ts'

/** A row that somebody decides about, and what they had read of it. */
export interface AsRead {
  row: { id: string; version: number }
  expectedVersion: number
  /** Says that it was changed meanwhile, and by whom. */
  stale: (by: ChangedBy) => Words
  /** The acts that count its version up and say so, and whose they are where that is not the row itself. */
  acts?: readonly Act[]
  subjectId?: string
}

/** Refuses what was decided about a row that has been changed since it was read. */
export async function enforceAsRead(tx: Tx, viewer: SignedIn, asRead: AsRead): Promise<void> {
  const { row, expectedVersion, stale } = asRead
  if (row.version === expectedVersion) return
  const by = await changedSince(tx, viewer, asRead)
  throw new StaleVersionError(stale(by), row.version, by)
}

/** Who changed it, as far as the log of events tells each version that came since. Staff alone read it. */
async function changedSince(
  tx: Tx,
  viewer: SignedIn,
  { row: { id, version }, expectedVersion, acts = [], subjectId = id }: AsRead,
): Promise<ChangedBy> {
  if (viewer.kind !== 'STAFF' || acts.length === 0) return 'UNKNOWN'
  const changes = await tx.$queryRaw<{ isViewers: boolean }[]>`
    select actor_id is not distinct from ${viewer.personId}::uuid as "isViewers" from event
    where subject_id = ${subjectId}::uuid and ${id}::uuid = any (touches)
      and act = any (${acts.map(({ act }) => act)}::text[]) and (data->>'version')::int > ${expectedVersion}`
  if (changes.some(({ isViewers }) => !isViewers)) return 'SOMEBODY_ELSE'
  return changes.length > 0 && changes.length >= version - expectedVersion ? 'YOU' : 'UNKNOWN'
}
