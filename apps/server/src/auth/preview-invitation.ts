import type { Role } from '@journeyline/domain/people/roles'
import { hashOf, isOpen } from './invitation-link.ts'
import type { InvitationGlimpse, SignInDesk } from './sign-in-desk.ts'

/** What the holder of a link may know; null when the link is unknown, used, revoked or expired. */
export async function previewInvitation(
  { auth, clock }: SignInDesk,
  token: string,
): Promise<InvitationGlimpse | null> {
  const invitation = await auth.prisma.invitation.findUnique({
    where: { tokenHash: hashOf(token) },
    include: { employer: { select: { name: true } } },
  })
  if (!invitation || !isOpen(invitation, clock.now())) return null
  const { email, name, role, employer, expiresAt } = invitation
  return { email, name, role: role as Role, employerName: employer?.name ?? null, expiresAt }
}
