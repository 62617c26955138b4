import { passwordReset } from '@journeyline/domain/people/acts'
import { PasswordChoice } from '@journeyline/domain/people/password'
import { checked } from '../kernel/checked.ts'
import { NotFoundError } from '../kernel/errors.ts'
import type { Once } from '../kernel/once.ts'
import { record } from '../kernel/record.ts'
import type { Tx } from '../kernel/viewer.ts'
import { hashOf } from './link-token.ts'
import type { SignInDesk } from './sign-in-desk.ts'
import { storePassword } from './store-password.ts'
import { signInWord } from './words.ts'

/** Who shows a link: its token, and the address the request comes from. */
export interface ResetHolder {
  token: string
  address: string
}

/** What the holder of a link to a new password may know of it. */
export interface ResetGlimpse {
  name: string
  email: string
  expiresAt: Date
}

/** Whose password a link is for; null when it is unknown, used, replaced or expired, all alike. */
export async function previewReset(desk: SignInDesk, holder: ResetHolder): Promise<ResetGlimpse | null> {
  const reset = await openReset(desk, holder, desk.auth.prisma)
  return reset && { name: reset.user.name, email: reset.user.email!, expiresAt: reset.expiresAt } // who is removed has no open link
}

/** Takes a new password by a link and uses it up; every session of the person ends. Two at once choose once. */
export async function resetPassword(
  desk: SignInDesk,
  holder: ResetHolder,
  input: { password: string },
  once: Once,
): Promise<{ email: string }> {
  const { auth, clock } = desk
  const shown = await openReset(desk, holder, auth.prisma)
  if (!shown) throw dead()
  const email = shown.user.email ?? ''
  const { password } = checked(PasswordChoice, { ...input, email })
  const hash = await desk.hashPassword(password)
  const use = async (tx: Tx) => {
    const { count } = await tx.passwordReset.updateMany({
      where: { id: shown.id, usedAt: null, revokedAt: null },
      data: { usedAt: clock.now() },
    })
    if (count === 0) throw dead()
    const { userId } = shown
    await storePassword(tx, userId, hash)
    await tx.session.deleteMany({ where: { userId } })
    await record(tx, { personId: userId }, passwordReset(userId, { linkMadeById: shown.madeById }))
    return { email }
  }
  const done = await once((work) => auth.prisma.$transaction(work), use)
  await desk.sessionsEnded()
  await desk.limits.known({ account: email, address: holder.address }) // a forgotten password was tried before
  return done
}

const dead = () => new NotFoundError(signInWord('PASSWORD_LINK_DEAD'))

async function openReset({ clock, misses }: SignInDesk, { token, address }: ResetHolder, tx: Tx) {
  misses.refuseFarTooMany(address)
  const reset = await tx.passwordReset.findUnique({
    where: { tokenHash: hashOf(token), usedAt: null, revokedAt: null, expiresAt: { gt: clock.now() } },
    include: { user: { select: { name: true, email: true } } },
  })
  if (!reset) misses.count(address)
  return reset
}
