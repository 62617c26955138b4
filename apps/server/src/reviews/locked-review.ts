import { reviewEdited } from '@journeyline/domain/reviews/acts'
import { rowId } from '../graphql/row-id.ts'
import { type ChangedBy, found } from '../kernel/errors.ts'
import type { Tx } from '../kernel/viewer.ts'
import { refusalWord } from '../words/refusals.ts'

/** The review with its signatures, kept from others until the transaction ends: whoever edits or signs it queues up. */
export async function lockedReview(tx: Tx, reviewId: string) {
  return found(await lock(tx, rowId('Review', reviewId)), 'REVIEW')
}

/** The review as who edits it has read it. */
export const readReview = <Row extends { id: string; version: number }>(row: Row) => ({
  ...{ row, acts: [reviewEdited] },
  stale: (by: ChangedBy) => refusalWord('THING_CHANGED_MEANWHILE', { thing: 'REVIEW', by }),
})

/** The review that a signature belongs to, kept in the same way; by the row id of the signature. */
export async function reviewOfSignature(tx: Tx, reviewSignatureId: string) {
  const signature = await tx.reviewSignature.findUnique({
    where: { id: reviewSignatureId },
    select: { reviewId: true },
  })
  return found(signature && (await lock(tx, signature.reviewId)), 'REVIEW_SIGNATURE')
}

async function lock(tx: Tx, id: string) {
  await tx.$queryRaw`select from review where id = ${id}::uuid for no key update`
  return tx.review.findUnique({ where: { id }, include: { signatures: true } })
}
