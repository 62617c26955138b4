import { INVITATION_DAYS } from '@journeyline/domain/people/links'
import { hashOf, newToken } from '../../auth/link-token.ts'
import type { Clock } from '../../kernel/clock.ts'

/** A new link for the role: what to show once, and what to store of it. */
export function newLink(origin: string, role: string, clock: Clock) {
  const token = newToken()
  return {
    link: `${origin}/${role === 'EMPLOYER' ? 'employer' : 'admin'}/join/${token}`,
    stored: {
      tokenHash: hashOf(token),
      createdAt: clock.now(),
      expiresAt: new Date(clock.now().getTime() + INVITATION_DAYS * 24 * 60 * 60 * 1000),
    },
  }
}
