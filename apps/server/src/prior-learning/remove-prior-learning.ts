import { audit } from '../kernel/audit.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { heldPriorLearning } from './held-prior-learning.ts'

/** Takes out prior learning that was written down by mistake; the audit trail keeps it. */
export function removePriorLearning(
  viewer: SignedIn,
  input: { priorLearningId: string; expectedVersion: number },
) {
  return viewer.transaction(async (tx) => {
    const { row, enrollment } = await heldPriorLearning(tx, input)
    const { id, qualification, title, creditsClaimed } = row
    await tx.priorLearning.delete({ where: { id } })
    await audit(tx, viewer, {
      act: 'prior_learning.removed',
      subjectType: 'Enrollment',
      subjectId: enrollment.id,
      detail: { priorLearningId: id, qualification, title, creditsClaimed },
    })
    return enrollment
  })
}
