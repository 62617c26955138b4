import type { Prisma } from '@journeyline/db/generated/prisma/client'
import { REVIEW_PARTIES } from '@journeyline/domain/reviews/review-parties'

/** Reviews whose next signature is this person's, as the domain's `awaitedParty` says: theirs is open, none before it is, and nobody disputes it. */
export function awaiting(personId: string): Prisma.ReviewWhereInput {
  return {
    status: 'HELD',
    signatures: { none: { disputedAt: { not: null }, disputeAnsweredAt: null } },
    OR: REVIEW_PARTIES.map((party, place) => ({
      AND: [
        { signatures: { some: { personId, party, signedAt: null } } },
        { signatures: { none: { party: { in: REVIEW_PARTIES.slice(0, place) }, signedAt: null } } },
      ],
    })),
  }
}
