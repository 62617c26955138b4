import { priorLearningUpdated } from '@journeyline/domain/prior-learning/acts'
import { heldRow } from '../enrollments/held-enrollment.ts'
import { rowId } from '../graphql/row-id.ts'
import { type ChangedBy, found } from '../kernel/errors.ts'
import type { Tx } from '../kernel/viewer.ts'
import { refusalWord } from '../words/refusals.ts'

/** Prior learning and its enrollment, held until the transaction ends. */
export async function heldPriorLearning(tx: Tx, priorLearningId: string) {
  const id = rowId('PriorLearning', priorLearningId)
  const { enrollmentId } = found(await tx.priorLearning.findUnique({ where: { id } }), 'PRIOR_LEARNING')
  const enrollment = await heldRow(tx, enrollmentId)
  const row = found(await tx.priorLearning.findUnique({ where: { id } }), 'PRIOR_LEARNING')
  return { row, enrollment }
}

/** Prior learning as who edits or removes it has read it. */
export const priorLearningAsRead = (row: {
  id: string
  enrollmentId: string
  title: string
  version: number
}) => ({
  ...{ row, acts: [priorLearningUpdated], subjectId: row.enrollmentId },
  stale: (by: ChangedBy) => refusalWord('CHANGED_MEANWHILE', { what: row.title, by }),
})
