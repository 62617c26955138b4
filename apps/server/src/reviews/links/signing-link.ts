import type { ReviewSignature } from '@journeyline/db/generated/prisma/client'
import type { SigningLink } from '@journeyline/domain/reviews/signing-link'
import { Temporal } from 'temporal-polyfill'

/** A link that was found, as the rules see it. One that was replaced is not found: the newer one has its row. */
export function signingLink({ signature }: { signature: ReviewSignature }): SigningLink {
  const { expiresAt, signedAt } = signature
  return {
    expiresAt: instant(expiresAt ?? new Date(0)), // whoever makes a link says until when it works
    usedAt: signedAt && instant(signedAt),
    replacedAt: null,
  }
}

/** A moment as the rules take it. */
export const instant = (moment: Date): Temporal.Instant =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime())
