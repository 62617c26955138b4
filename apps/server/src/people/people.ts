import type { Connection } from '@journeyline/db/connect'
import { changePassword } from '../auth/change-password.ts'
import { LinkMisses } from '../auth/link-misses.ts'
import { previewReset, type ResetGlimpse, type ResetHolder, resetPassword } from '../auth/reset-password.ts'
import type { InvitationGlimpse, SignInDesk } from '../auth/sign-in-desk.ts'
import { SignInLimits } from '../auth/sign-in-limits.ts'
import type { Clock } from '../kernel/clock.ts'
import type { Once } from '../kernel/once.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { disablePerson, enablePerson } from './disable-person.ts'
import { type AcceptInvitation, acceptInvitation } from './invitations/accept-invitation.ts'
import { type InvitePerson, invitePerson } from './invitations/invite-person.ts'
import { previewInvitation } from './invitations/preview-invitation.ts'
import { revokeInvitation } from './invitations/revoke-invitation.ts'
import { setupLink } from './invitations/setup-link.ts'
import { type IssuedReset, makeResetLink } from './make-reset-link.ts'
import { removePerson } from './remove-person.ts'
import { updateViewer } from './update-viewer.ts'

declare module '../graphql/services.ts' {
  interface Services {
    /** Sign-in's side of people: invitations, passwords, sessions. */
    people: People
  }
}

/** Sign-in's side of people, on a database role of its own: nobody else reads link tokens or writes passwords. */
export interface People {
  /** Makes a one-time link for one person; the link is not stored and cannot be shown again. */
  invite(viewer: SignedIn, input: InvitePerson, origin: string): Promise<{ id: string; link: string }>
  revokeInvitation(viewer: SignedIn, invitationId: string): Promise<InvitationRow>
  /** Takes away a person's sign-in, address and sessions; the name stays under what they did. The person's row id. */
  remove(viewer: SignedIn, personId: string): Promise<string>
  /** Keeps a person from signing in, and ends their sessions; the person's row id. */
  disable(viewer: SignedIn, input: { personId: string; reason: string }): Promise<string>
  /** Lets a disabled person in again; the person's row id. */
  enable(viewer: SignedIn, input: { personId: string }): Promise<string>
  /** Gives the viewer a new password; their other sessions end. */
  changePassword(
    viewer: SignedIn,
    input: { currentPassword: string; newPassword: string },
    address: string,
  ): Promise<SignedIn>
  /** Sets in which language the viewer is spoken to; answers the viewer as from now on. */
  updateViewer(viewer: SignedIn, input: { details: { language?: string | null } }): Promise<SignedIn>
  /** Makes a one-time link to a new password; it is not stored and cannot be shown again. */
  makeResetLink(viewer: SignedIn, input: { personId: string }, origin: string): Promise<IssuedReset>
  /** Whose password a link is for; null when the link does not work. */
  previewReset(holder: ResetHolder): Promise<ResetGlimpse | null>
  /** Takes a new password by a link; anybody may who has it. All sessions of the person end. Gives the address to sign in with. */
  resetPassword(holder: ResetHolder, input: { password: string }, once: Once): Promise<{ email: string }>
  /** What the holder of a link may know; null when the link no longer works. */
  preview(token: string): Promise<InvitationGlimpse | null>
  /** Joins by a link; anybody may who has it. Gives the address to sign in with. */
  accept(input: AcceptInvitation, once: Once): Promise<{ email: string }>
  /** A link that makes the first STAFF_ADMIN, replacing earlier ones; null once anybody can sign in. */
  setupLink(origin: string): Promise<string | null>
}

export type InvitationRow = Awaited<ReturnType<typeof revokeInvitation>>

/** People over a connection as the `auth` role; by themselves, without a server, they have no sessions to end and no log. */
export function createPeople(
  auth: Connection,
  hashPassword: SignInDesk['hashPassword'],
  clock: Clock,
  server: Pick<SignInDesk, 'sessionsEnded' | 'wrongPassword'> = {
    sessionsEnded: async () => {},
    wrongPassword: () => {},
  },
): People {
  const limits = new SignInLimits(auth, clock)
  const desk = { auth, hashPassword, clock, ...server, limits, misses: new LinkMisses(clock) }
  return {
    invite: (viewer, input, origin) => invitePerson(desk, viewer, input, origin),
    revokeInvitation: (viewer, invitationId) => revokeInvitation(desk, viewer, invitationId),
    remove: (viewer, personId) => removePerson(desk, viewer, personId),
    disable: (viewer, input) => disablePerson(desk, viewer, input),
    changePassword: (viewer, input, address) => changePassword(desk, viewer, input, address),
    updateViewer: (viewer, input) => updateViewer(desk, viewer, input),
    makeResetLink: (viewer, input, origin) => makeResetLink(desk, viewer, input, origin),
    previewReset: (holder) => previewReset(desk, holder),
    resetPassword: (holder, input, once) => resetPassword(desk, holder, input, once),
    enable: (viewer, input) => enablePerson(desk, viewer, input),
    preview: (token) => previewInvitation(desk, token),
    accept: (input, once) => acceptInvitation(desk, input, once),
    setupLink: (origin) => setupLink(desk, origin),
  }
}
