import { priorLearningRemoved } from '@journeyline/domain/prior-learning/acts'
import { record } from '../kernel/record.ts'
import { enforceAsRead } from '../kernel/stale-version.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { heldPriorLearning, priorLearningAsRead } from './held-prior-learning.ts'

/** Takes out prior learning that was written down by mistake; the audit trail keeps it. */
export function deletePriorLearning(
  viewer: SignedIn,
  input: { priorLearningId: string; expectedVersion: number },
) {
  return viewer.transaction(async (tx) => {
    const { row, enrollment } = await heldPriorLearning(tx, input.priorLearningId)
    await enforceAsRead(tx, viewer, { ...priorLearningAsRead(row), expectedVersion: input.expectedVersion })
    const { id, qualification, title, creditsClaimed } = row
    await tx.priorLearning.delete({ where: { id } })
    await record(
      tx,
      viewer,
      priorLearningRemoved(enrollment.id, { priorLearningId: id, qualification, title, creditsClaimed }),
    )
    return { removedId: id, enrollment }
  })
}
