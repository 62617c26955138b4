import { heldRow } from '../enrollments/held-enrollment.ts'
import { rowId } from '../graphql/row-id.ts'
import { found, StaleVersionError } from '../kernel/errors.ts'
import type { Tx } from '../kernel/viewer.ts'
import { refusalWord } from '../words/refusals.ts'

/** Prior learning and its enrollment, held until the transaction ends, if nobody changed it since it was read. */
export async function heldPriorLearning(
  tx: Tx,
  { priorLearningId, expectedVersion }: { priorLearningId: string; expectedVersion: number },
) {
  const id = rowId('PriorLearning', priorLearningId)
  const { enrollmentId } = found(await tx.priorLearning.findUnique({ where: { id } }), 'PRIOR_LEARNING')
  const enrollment = await heldRow(tx, enrollmentId)
  const row = found(await tx.priorLearning.findUnique({ where: { id } }), 'PRIOR_LEARNING')
  if (row.version !== expectedVersion)
    throw new StaleVersionError(refusalWord('CHANGED_MEANWHILE', { what: row.title }), row.version)
  return { row, enrollment }
}
