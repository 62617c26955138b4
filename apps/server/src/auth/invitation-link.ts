import { createHash, randomBytes } from 'node:crypto'
import type { Clock } from '../clock.ts'

/** How long a link works. */
const LINK_DAYS = 14

/** A new link for the role: what to show once, and what to store of it. */
export function newLink(origin: string, role: string, clock: Clock) {
  const token = randomBytes(32).toString('base64url')
  return {
    link: `${origin}/${role === 'EMPLOYER' ? 'employer' : 'admin'}/join/${token}`,
    stored: {
      tokenHash: hashOf(token),
      createdAt: clock.now(),
      expiresAt: new Date(clock.now().getTime() + LINK_DAYS * 24 * 60 * 60 * 1000),
    },
  }
}

/** What is stored of a token: its SHA-256. The token has 256 random bits, so it needs no salt. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')
