import { rowId } from '../graphql/row-id.ts'
import { found, StaleVersionError } from '../kernel/errors.ts'
import type { Tx } from '../kernel/viewer.ts'
import { refusalWord } from '../words/refusals.ts'

/** The review with its signatures, kept from others until the transaction ends: whoever edits or signs it queues up. */
export async function lockedReview(tx: Tx, reviewId: string) {
  return found(await lock(tx, rowId('Review', reviewId)), 'REVIEW')
}

/** The same for an edit of what somebody has read: refused when it was changed since. */
export async function reviewAsRead(
  tx: Tx,
  { reviewId, expectedVersion }: { reviewId: string; expectedVersion: number },
) {
  const review = await lockedReview(tx, reviewId)
  if (review.version !== expectedVersion)
    throw new StaleVersionError(refusalWord('THING_CHANGED_MEANWHILE', { thing: 'REVIEW' }), review.version)
  return review
}

/** The review that a signature belongs to, kept in the same way; by the row id of the signature. */
export async function reviewOfSignature(tx: Tx, signatureId: string) {
  const signature = await tx.reviewSignature.findUnique({
    where: { id: signatureId },
    select: { reviewId: true },
  })
  return found(signature && (await lock(tx, signature.reviewId)), 'REVIEW_SIGNATURE')
}

async function lock(tx: Tx, id: string) {
  await tx.$queryRaw`select from review where id = ${id}::uuid for no key update`
  return tx.review.findUnique({ where: { id }, include: { signatures: true } })
}
