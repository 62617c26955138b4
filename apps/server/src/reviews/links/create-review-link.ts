import { reviewLinkMade } from '@journeyline/domain/reviews/acts'
import type { ReviewParty } from '@journeyline/domain/reviews/review-parties'
import { mayMakeSigningLink } from '@journeyline/domain/reviews/review-signing'
import { signingLinkExpiresAt } from '@journeyline/domain/reviews/signing-link'
import { Temporal } from 'temporal-polyfill'
import { hashOf, newToken } from '../../auth/link-token.ts'
import { rowId } from '../../graphql/row-id.ts'
import type { Clock } from '../../kernel/clock.ts'
import { enforce, found } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { reviewOfSignature } from '../locked-review.ts'
import { hasAccount, reviewToSign } from '../review-state.ts'

/** A link as it is shown this once, and the row id of the signature it is for. */
export interface IssuedLink {
  link: string
  reviewSignatureId: string
}

/** Makes the link with which a party signs who has no account here; an earlier one stops working at once. */
export function createReviewLink(
  viewer: SignedIn,
  input: { reviewSignatureId: string },
  { origin, clock }: { origin: string; clock: Clock },
): Promise<IssuedLink> {
  const reviewSignatureId = rowId('ReviewSignature', input.reviewSignatureId)
  return viewer.transaction(async (tx) => {
    const review = await reviewOfSignature(tx, reviewSignatureId)
    const signature = found(
      review.signatures.find(({ id }) => id === reviewSignatureId),
      'REVIEW_SIGNATURE',
    )
    const { party, name, personId } = signature
    const person = personId === null ? null : await tx.user.findUnique({ where: { id: personId } })
    const signer = {
      ...{ party: party as ReviewParty, name }, // the database knows no other
      hasAccount: hasAccount({ ...signature, person }),
    }
    enforce(mayMakeSigningLink(reviewToSign(review), signer))
    const token = newToken()
    const now = Temporal.Instant.fromEpochMilliseconds(clock.now().getTime())
    const expiresAt = new Date(signingLinkExpiresAt(now).epochMilliseconds)
    await tx.reviewLink.deleteMany({ where: { reviewSignatureId } })
    // createMany, because staff write the hash but never read it
    await tx.reviewLink.createMany({
      data: [{ reviewSignatureId, reviewId: review.id, tokenHash: hashOf(token) }],
    })
    await tx.reviewSignature.update({
      where: { id: reviewSignatureId },
      data: { expiresAt, linkMadeById: viewer.personId },
    })
    await record(
      tx,
      viewer,
      reviewLinkMade(
        review.id,
        { party: signer.party, name, expiresAt: expiresAt.toISOString() },
        { enrollmentId: review.enrollmentId },
      ),
    )
    return { link: `${origin}/employer/sign/${token}`, reviewSignatureId }
  })
}
