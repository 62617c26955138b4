import { Temporal } from 'temporal-polyfill'
import { allow, type Decision } from '../decision.ts'
import { refuse } from './words.ts'

/** Days a signing link lives where nobody says otherwise: a product default. */
export const SIGNING_LINK_DAYS = 14

/** What is known of a link that was sent to a party; moments in UTC, null for what has not happened. */
export type SigningLink = {
  expiresAt: Temporal.Instant
  usedAt: Temporal.Instant | null
  /** When a newer link took its place. */
  replacedAt: Temporal.Instant | null
}

/** Where a link stands, for staff and the audit; who holds it learns only whether it works. */
export type SigningLinkState = 'WORKS' | 'UNKNOWN' | 'USED' | 'REPLACED' | 'EXPIRED'

/** The moment from which a link sent now no longer works: so many days of 24 hours later. */
export function signingLinkExpiresAt(
  sentAt: Temporal.Instant,
  days: number = SIGNING_LINK_DAYS,
): Temporal.Instant {
  return sentAt.add({ hours: days * 24 })
}

/** Where the link stands at the moment; null is a link that nobody sent. */
export function signingLinkState(link: SigningLink | null, now: Temporal.Instant): SigningLinkState {
  if (link === null) return 'UNKNOWN'
  if (link.usedAt) return 'USED'
  if (link.replacedAt) return 'REPLACED'
  return Temporal.Instant.compare(now, link.expiresAt) < 0 ? 'WORKS' : 'EXPIRED'
}

/** Whether the link works at the moment; the refusal is the same whatever the cause, so that it gives nothing away. */
export function workingSigningLink(link: SigningLink | null, now: Temporal.Instant): Decision {
  if (signingLinkState(link, now) === 'WORKS') return allow
  return refuse('SIGNING_LINK_DEAD')
}
