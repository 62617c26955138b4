import { evidenceLinked } from '@journeyline/domain/evidence/acts'
import { mayProveWithEvidence } from '@journeyline/domain/evidence/evidence-proof'
import { rowId } from '../graphql/row-id.ts'
import { enforce, found } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn, Tx } from '../kernel/viewer.ts'

/** The columns that say what a file proves; a file has one of them, or none yet. */
const PROOFS = [
  'hoursEntryId',
  'signOffId',
  'credentialId',
  'examAttemptId',
  'ceuEntryId',
  'internshipId',
  'checkRecordId',
  'priorLearningId',
  'reviewId',
] as const
type Proof = (typeof PROOFS)[number]

/** What is proven, by the row's own id: `{ learnerId, signOffId }`. The learner is whose record the row is part of. */
export type Proven = {
  [Column in Proof]: { learnerId: string } & Record<Column, string> &
    Partial<Record<Exclude<Proof, Column>, never>>
}[Proof]

/**
 * Has files prove what is being written down, in the transaction that writes it: files of the same learner that are
 * there and prove nothing yet. Otherwise it refuses, and nothing is written. `evidenceFileIds` are global ids.
 */
export async function proveWith(
  tx: Tx,
  viewer: SignedIn,
  evidenceFileIds: readonly string[],
  { learnerId, ...proof }: Proven,
): Promise<void> {
  const ids = [...new Set(evidenceFileIds.map((id) => rowId('EvidenceFile', id)))]
  if (ids.length === 0) return
  const { count } = await tx.evidenceFile.updateMany({
    where: { id: { in: ids }, learnerId, removedAt: null, ...PROVES_NOTHING },
    data: proof,
  })
  if (count < ids.length) await refuse(tx, ids, learnerId, proof)
  await record(
    tx,
    viewer,
    ...ids.map((id) => evidenceLinked(id, proof, { learnerId, provesId: Object.values(proof)[0]! })),
  )
}

/** Whether the file proves something by now. */
export function provesSomething(file: Record<Proof, string | null>): boolean {
  return PROOFS.some((proof) => file[proof] !== null)
}

const PROVES_NOTHING = Object.fromEntries(PROOFS.map((proof) => [proof, null])) as Record<Proof, null>

/** Says of the first file that was not linked why not; one that this viewer may not see does not exist. */
async function refuse(tx: Tx, ids: string[], learnerId: string, proof: object): Promise<never> {
  const files = await tx.evidenceFile.findMany({ where: { id: { in: ids } } })
  for (const id of ids) {
    const file = found(
      files.find((one) => one.id === id),
      'file',
    )
    const isLinkedNow = Object.entries(proof).every(([column, value]) => file[column as Proof] === value)
    if (isLinkedNow) continue
    enforce(
      mayProveWithEvidence({
        name: file.name,
        isOfLearner: file.learnerId === learnerId,
        isRemoved: file.removedAt !== null,
        provesSomething: provesSomething(file),
      }),
    )
  }
  return found<never>(null, 'file')
}
