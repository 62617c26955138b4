import type { Role } from '@journeyline/domain/people/roles'
import { hashOf } from '../../auth/link-token.ts'
import type { InvitationGlimpse, SignInDesk } from '../../auth/sign-in-desk.ts'
import { openInvitation } from './open-invitation.ts'

/** What the holder of a link may know; null when the link is unknown, used, revoked or expired. */
export async function previewInvitation(
  { auth, clock }: SignInDesk,
  token: string,
): Promise<InvitationGlimpse | null> {
  const invitation = await openInvitation(auth.prisma, hashOf(token), clock.now())
  if (!invitation) return null
  const { email, name, role, employer, expiresAt } = invitation
  return { email, name, role: role as Role, employerName: employer?.name ?? null, expiresAt }
}
