import { resetLinkMade } from '@journeyline/domain/people/acts'
import { RESET_LINK_HOURS } from '@journeyline/domain/people/links'
import { mayMakeResetLink } from '@journeyline/domain/people/managing'
import { hashOf, newToken } from '../auth/link-token.ts'
import type { SignInDesk } from '../auth/sign-in-desk.ts'
import { enforce } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn, Tx } from '../kernel/viewer.ts'
import { managedPerson } from './managed-person.ts'

/** A link as it is shown this once. */
export interface IssuedReset {
  link: string
  expiresAt: Date
}

/** Makes the link with which a person chooses a new password; an earlier one stops working at once. */
export function makeResetLink(
  { auth, clock }: SignInDesk,
  viewer: SignedIn,
  input: { personId: string },
  origin: string,
): Promise<IssuedReset> {
  const make = async (tx: Tx) => {
    const managed = await managedPerson(tx, viewer, input.personId)
    enforce(mayMakeResetLink(managed))
    const { id: userId, role } = managed.person
    const token = newToken()
    const expiresAt = new Date(clock.now().getTime() + RESET_LINK_HOURS * 60 * 60 * 1000)
    await tx.passwordReset.updateMany({
      where: { userId, usedAt: null, revokedAt: null },
      data: { revokedAt: clock.now() },
    })
    await tx.passwordReset.create({
      data: {
        userId,
        tokenHash: hashOf(token),
        createdAt: clock.now(),
        expiresAt,
        madeById: viewer.personId,
      },
      select: { id: true },
    })
    await record(tx, viewer, resetLinkMade(userId, { expiresAt: expiresAt.toISOString() }))
    return { link: `${origin}/${role === 'EMPLOYER' ? 'employer' : 'admin'}/reset/${token}`, expiresAt }
  }
  return viewer.once((work) => auth.prisma.$transaction(work), make)
}
