import { evidenceLinked } from '@journeyline/domain/evidence/acts'
import { mayProveWithEvidence, type ProofKind } from '@journeyline/domain/evidence/evidence-proof'
import { notThere, rowId } from '../graphql/row-id.ts'
import { enforce } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn, Tx } from '../kernel/viewer.ts'
import { refusalWord } from '../words/refusals.ts'

/** What is proven, by kind and the row's own id. The learner is whose record the row is part of. */
export interface Proven {
  learnerId: string
  proves: ProofKind
  provesId: string
}

/**
 * Has files prove what is being written down, in the transaction that writes it: files of the same learner that are
 * there and prove nothing else. Otherwise it refuses, and nothing is written. `evidenceFileIds` are global ids.
 */
export async function proveWith(
  tx: Tx,
  viewer: SignedIn,
  evidenceFileIds: readonly string[],
  { learnerId, ...proof }: Proven,
): Promise<void> {
  const ids = [...new Set(evidenceFileIds.map((id) => rowId('EvidenceFile', id)))]
  if (ids.length === 0) return
  const linked = await tx.evidenceFile.updateManyAndReturn({
    where: { id: { in: ids }, learnerId, removedAt: null, provesId: null },
    data: proof,
    select: { id: true },
  })
  if (linked.length < ids.length) await enforceLinked(tx, ids, { learnerId, ...proof })
  await record(tx, viewer, ...linked.map(({ id }) => evidenceLinked(id, proof, { learnerId })))
}

/** Says of the first file that is not linked why not; one that this viewer may not see does not exist. */
async function enforceLinked(tx: Tx, ids: string[], { learnerId, proves, provesId }: Proven): Promise<void> {
  const files = await tx.evidenceFile.findMany({ where: { id: { in: ids } } })
  for (const id of ids) {
    const file = files.find((one) => one.id === id)
    // by now, or by before where it is asked again
    if (file?.proves === proves && file.provesId === provesId) continue
    if (file)
      enforce(
        mayProveWithEvidence({
          name: file.name,
          isOfLearner: file.learnerId === learnerId,
          isRemoved: file.removedAt !== null,
          provesSomething: file.provesId !== null,
        }),
      )
    throw notThere(refusalWord('NOT_FOUND', { noun: 'EVIDENCE_FILE' }), { EvidenceFile: id })
  }
}
