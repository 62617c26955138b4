import { rowId } from '../graphql/row-id.ts'
import { found } from '../kernel/errors.ts'
import type { Tx } from '../kernel/viewer.ts'

/** The enrollment of a global id with its learner, held until the transaction ends: whoever moves it or writes its ledgers queues up behind. */
export const heldEnrollment = (tx: Tx, enrollmentId: string) => heldRow(tx, rowId('Enrollment', enrollmentId))

/** The same by the id of its row. */
export async function heldRow(tx: Tx, id: string) {
  await tx.$queryRaw`select from enrollment where id = ${id}::uuid for no key update`
  return found(await tx.enrollment.findUnique({ where: { id }, include: { learner: true } }), 'ENROLLMENT')
}
