import { rowId } from '../graphql/row-id.ts'
import { found } from '../kernel/errors.ts'
import type { SignedIn, Tx } from '../kernel/viewer.ts'

/** The employment of a global id, held until the transaction ends; of staff behind its enrollment, as whoever moves the learner does. */
export async function heldPlacement(tx: Tx, viewer: SignedIn, placementId: string) {
  const id = rowId('Placement', placementId)
  if (viewer.kind === 'STAFF')
    await tx.$queryRaw`select from enrollment
      where id = (select enrollment_id from placement where id = ${id}::uuid) for no key update`
  await tx.$queryRaw`select from placement where id = ${id}::uuid for no key update`
  return found(
    await tx.placement.findUnique({
      where: { id },
      include: {
        supervisor: { select: { id: true, name: true } },
        employer: { select: { name: true } },
      },
    }),
    'PLACEMENT',
  )
}
