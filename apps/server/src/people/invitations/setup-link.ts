import { CAN_SIGN_IN } from '../../auth/can-sign-in.ts'
import type { SignInDesk } from '../../auth/sign-in-desk.ts'
import { newLink } from './invitation-link.ts'
import { oneSetUpAtATime } from './open-invitation.ts'

/**
 * A link that makes the first STAFF_ADMIN, whoever opens it; null once anybody can sign in. Each call replaces the
 * link before, so that only the one printed last works.
 */
export function setupLink({ auth, clock }: SignInDesk, origin: string): Promise<string | null> {
  return auth.prisma.$transaction(async (tx) => {
    await oneSetUpAtATime(tx)
    if ((await tx.user.count({ where: CAN_SIGN_IN, take: 1 })) > 0) return null
    await tx.invitation.updateMany({
      where: { email: null, acceptedAt: null, revokedAt: null },
      data: { revokedAt: clock.now() },
    })
    const { link, stored } = newLink(origin, 'STAFF_ADMIN', clock)
    await tx.invitation.create({ data: { ...stored, role: 'STAFF_ADMIN' }, select: { id: true } })
    return link
  })
}
