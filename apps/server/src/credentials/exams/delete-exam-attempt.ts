import { examRemoved } from '@journeyline/domain/credentials/acts'
import { rowId } from '../../graphql/row-id.ts'
import { found } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { lockedLearner } from '../locked-learner.ts'

/** Takes out an attempt that was written down by mistake; the audit trail keeps what it was. */
export async function deleteExamAttempt(viewer: SignedIn, { examAttemptId }: { examAttemptId: string }) {
  const id = rowId('ExamAttempt', examAttemptId)
  return viewer.transaction(async (tx) => {
    const { learnerId } = found(await tx.examAttempt.findUnique({ where: { id } }), 'EXAM_ATTEMPT')
    const learner = await lockedLearner(tx, learnerId)
    const before = found(
      learner.examAttempts.find((attempt) => attempt.id === id),
      'EXAM_ATTEMPT',
    )
    await tx.examAttempt.delete({ where: { id } })
    await record(tx, viewer, examRemoved(learnerId, { before }, { examAttemptId: id }))
    return { removedId: id, learner }
  })
}
