import type { Connection } from '@journeyline/db/connect'
import { LinkMisses } from '../../auth/link-misses.ts'
import type { Clock } from '../../kernel/clock.ts'
import type { Once } from '../../kernel/once.ts'
import { disputeReviewByLink } from './dispute-review-by-link.ts'
import { reviewByToken } from './review-by-token.ts'
import type { ReviewSeenByLink } from './seen-by-link.ts'
import { signReviewByLink } from './sign-review-by-link.ts'
import type { Holder } from './signing-desk.ts'

declare module '../../graphql/services.ts' {
  interface Services {
    /** Signing a review by a link, without an account. */
    signing: Signing
  }
}

/** Signing by a link, on a database role of its own: whoever holds one sees one review, and nobody else's connection reads links. */
export interface Signing {
  /** What the holder may see; null when the link does not work. */
  preview(holder: Holder): Promise<ReviewSeenByLink | null>
  /** Signs; anybody may who has the link. */
  sign(
    holder: Holder,
    input: { name: string; otherNameReason?: string | null; comment?: string | null },
    once: Once,
  ): Promise<ReviewSeenByLink>
  /** Says that it is not what was said; anybody may who has the link. */
  dispute(holder: Holder, input: { reason: string }, once: Once): Promise<ReviewSeenByLink>
}

/** Signing over a connection as the `link` role. */
export function createSigning(link: Connection, clock: Clock): Signing {
  const desk = { link, clock, misses: new LinkMisses(clock) }
  return {
    preview: (holder) => reviewByToken(desk, holder),
    dispute: (holder, input, once) => disputeReviewByLink(desk, holder, input, once),
    sign: (holder, input, once) => signReviewByLink(desk, holder, input, once),
  }
}
