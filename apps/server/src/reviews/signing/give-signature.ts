import type { Review, ReviewSignature } from '@journeyline/db/generated/prisma/client'
import { reviewSigned } from '@journeyline/domain/reviews/acts'
import type { SignatureDetails } from '@journeyline/domain/reviews/review-details'
import type { ReviewParty } from '@journeyline/domain/reviews/review-parties'
import type { Clock } from '../../kernel/clock.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn, Tx } from '../../kernel/viewer.ts'

/** Writes a signature that the rules allowed, given by a viewer or, without one, by a link. The database closes the review with the last one. */
export async function giveSignature(
  tx: Tx,
  review: Pick<Review, 'id' | 'enrollmentId'>,
  signature: Pick<ReviewSignature, 'id' | 'party' | 'name'>,
  { name: signedName, otherNameReason, comment }: SignatureDetails,
  by: { viewer: SignedIn | null; clock: Clock },
): Promise<void> {
  const { id, party, name } = signature
  await tx.reviewSignature.update({
    where: { id },
    data: { signedAt: by.clock.now(), signedName, comment, ...(otherNameReason && { otherNameReason }) },
    select: { id: true },
  })
  await record(
    tx,
    by.viewer ?? { personId: null },
    reviewSigned(
      review.id,
      { party: party as ReviewParty, name, signedName, otherNameReason, by: by.viewer ? 'ACCOUNT' : 'LINK' },
      { enrollmentId: review.enrollmentId },
    ),
  )
}
