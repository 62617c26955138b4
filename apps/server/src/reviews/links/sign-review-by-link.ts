import type { ReviewSignature } from '@journeyline/db/generated/prisma/client'
import { SignatureDetails } from '@journeyline/domain/reviews/review-details'
import type { ReviewParty } from '@journeyline/domain/reviews/review-parties'
import { maySignReviewByLink } from '@journeyline/domain/reviews/review-signing'
import { maySignAs } from '@journeyline/domain/reviews/signed-name'
import { isJust } from '../../kernel/already-there.ts'
import { checked } from '../../kernel/checked.ts'
import { enforce } from '../../kernel/errors.ts'
import type { Once } from '../../kernel/once.ts'
import { reviewToSign } from '../review-state.ts'
import { giveSignature } from '../signing/give-signature.ts'
import { atTheDesk } from './at-the-desk.ts'
import type { ReviewSeenByLink } from './seen-by-link.ts'
import type { Holder, SigningDesk } from './signing-desk.ts'
import { signingLink } from './signing-link.ts'

/** Signs by a link, which from then on only shows what was signed. */
export function signReviewByLink(
  desk: SigningDesk,
  holder: Holder,
  input: { name: string; otherNameReason?: string | null; comment?: string | null },
  once: Once,
): Promise<ReviewSeenByLink> {
  return atTheDesk(desk, holder, once, async (tx, { review, signature }, now) => {
    const details = checked(SignatureDetails, input)
    if (isGiven(signature, details)) return
    const party = signature.party as ReviewParty // the database knows no other
    enforce(maySignReviewByLink(reviewToSign(review), party, signingLink({ signature }), now))
    enforce(maySignAs(signature.name, details))
    await giveSignature(tx, review, signature, details, { viewer: null, clock: desk.clock })
  })
}

/** Whether the party has signed just so. */
const isGiven = (signature: ReviewSignature, { name, otherNameReason, comment }: SignatureDetails): boolean =>
  signature.signedAt !== null && isJust(signature, { signedName: name, otherNameReason, comment })
