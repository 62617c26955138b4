import { Temporal } from 'temporal-polyfill'
import { allow, type Decision } from '../decision.ts'
import { refuse } from './words.ts'

/** Days a signing link lives where nobody says otherwise: a product default. */
export const SIGNING_LINK_DAYS = 14

/** Days for which who has signed by a link may read with it what they signed: a product default. */
export const SIGNED_LINK_READ_DAYS = 90

/** What is known of a link that was sent to a party; moments in UTC, null for what has not happened. */
export type SigningLink = {
  expiresAt: Temporal.Instant
  /** When it was signed with it. */
  usedAt: Temporal.Instant | null
  /** When a newer link took its place. */
  replacedAt: Temporal.Instant | null
}

/** The moment from which a link sent now no longer works: so many days of 24 hours later. */
export function signingLinkExpiresAt(
  sentAt: Temporal.Instant,
  days: number = SIGNING_LINK_DAYS,
): Temporal.Instant {
  return sentAt.add({ hours: days * 24 })
}

/** The moment from which the link shows nothing any more: the end of its days to sign or, once it is used, of those to read. */
export function signingLinkShowsUntil({ expiresAt, usedAt }: SigningLink): Temporal.Instant {
  return usedAt ? usedAt.add({ hours: SIGNED_LINK_READ_DAYS * 24 }) : expiresAt
}

/**
 * Whether the link works at the moment: to sign with, or for who has signed to read by. Null is a link that nobody sent. The
 * refusal is the same whatever the cause, so that it gives nothing away.
 */
export function workingSigningLink(link: SigningLink | null, now: Temporal.Instant): Decision {
  const works =
    link !== null && !link.replacedAt && Temporal.Instant.compare(now, signingLinkShowsUntil(link)) < 0
  return works ? allow : refuse('SIGNING_LINK_DEAD')
}
