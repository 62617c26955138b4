import { CAN_SIGN_IN } from '../../auth/can-sign-in.ts'
import type { Tx } from '../../kernel/viewer.ts'

/**
 * The invitation behind a link, if the link works now; null when it is unknown, used, revoked or expired. The set-up
 * link, which is for no address, works only while nobody can sign in: it stands in logs, and may have been printed twice.
 */
export async function openInvitation(tx: Tx, tokenHash: string, now: Date) {
  const invitation = await tx.invitation.findUnique({
    where: { tokenHash },
    include: { employer: { select: { name: true } } },
  })
  if (!invitation || invitation.acceptedAt || invitation.revokedAt || invitation.expiresAt <= now) return null
  const isForSetUp = invitation.email === null
  return isForSetUp && (await tx.user.count({ where: CAN_SIGN_IN, take: 1 })) > 0 ? null : invitation
}

/** Lets one transaction at a time make or use a set-up link: of two links opened at once, one makes an administrator. */
export async function oneSetUpAtATime(tx: Tx): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('journeyline set-up'))`
}
