import { SignatureDetails } from '@journeyline/domain/reviews/review-details'
import type { ReviewParty } from '@journeyline/domain/reviews/review-parties'
import { maySignReviewByLink } from '@journeyline/domain/reviews/review-signing'
import { workingSigningLink } from '@journeyline/domain/reviews/signing-link'
import { checked } from '../../kernel/checked.ts'
import { enforce, found } from '../../kernel/errors.ts'
import type { Once } from '../../kernel/once.ts'
import type { Tx } from '../../kernel/viewer.ts'
import { reviewToSign } from '../review-state.ts'
import { giveSignature } from '../signing/give-signature.ts'
import { reviewWord } from '../words.ts'
import { type ReviewSeenByLink, seenByLink } from './seen-by-link.ts'
import { asHolder, type Holder, linkShown, type SigningDesk, workingLink } from './signing-desk.ts'
import { instant, signingLink } from './signing-link.ts'

/** Signs by a link and uses it up; two at once sign once. Returns the review as it is then. */
export function signReviewByLink(
  desk: SigningDesk,
  holder: Holder,
  input: { name: string; comment?: string | null },
  once: Once,
): Promise<ReviewSeenByLink> {
  const sign = async (tx: Tx) => {
    // a link sees one review: whoever else signs it waits
    await tx.$queryRaw`select from review for no key update`
    const now = instant(desk.clock.now())
    const shown = await workingLink(desk, holder, tx)
    if (!shown) enforce(workingSigningLink(null, now))
    const { review, signature } = found(shown, reviewWord('REVIEW_LINK_UNKNOWN'))
    const party = signature.party as ReviewParty // the database knows no other
    enforce(maySignReviewByLink(reviewToSign(review), party, signingLink({ signature }), now))
    const details = checked(SignatureDetails, input)
    await giveSignature(tx, review, signature, details, { viewer: null, clock: desk.clock })
    return seenByLink(found(await linkShown(tx), reviewWord('REVIEW_LINK_UNKNOWN')))
  }
  return asHolder(desk, holder, sign, once)
}
