import type { Connection } from '@journeyline/db/connect'
import type { Role } from '@journeyline/domain/people/roles'
import type { Clock } from '../kernel/clock.ts'
import type { LinkMisses } from './link-misses.ts'
import type { SignInLimits, Trying } from './sign-in-limits.ts'

/** What the acts of this folder work with: a connection as the `auth` role, and how passwords are hashed. */
export interface SignInDesk {
  auth: Connection
  hashPassword: (password: string) => Promise<string>
  clock: Clock
  /** Links to a new password that did not work, by address. */
  misses: LinkMisses
  /** Counts wrong passwords, whoever tries them where. */
  limits: SignInLimits
  /** Tells the log of a present password that was wrong, by whom and from where. */
  wrongPassword(trying: Trying): void
  /** Waits until no server honors a session any more that an act has just ended. */
  sessionsEnded(): Promise<void>
}

/** What the holder of an invitation link may know of it. */
export interface InvitationGlimpse {
  email: string | null
  name: string | null
  role: Role
  employerName: string | null
  expiresAt: Date
}
