import { passwordChanged } from '@journeyline/domain/people/acts'
import { PasswordChange } from '@journeyline/domain/people/password'
import { verifyPassword } from 'better-auth/crypto'
import { Refused } from '../http/answering.ts'
import { checked } from '../kernel/checked.ts'
import { found, InputError, RuleError } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn, Tx } from '../kernel/viewer.ts'
import type { SignInDesk } from './sign-in-desk.ts'
import { storePassword } from './store-password.ts'
import { signInWord } from './words.ts'

/** Gives the viewer a new password, who knows the present one; ends every other session of theirs. */
export async function changePassword(
  desk: SignInDesk,
  viewer: SignedIn,
  input: { currentPassword: string; newPassword: string },
  address: string,
): Promise<SignedIn> {
  const { auth, limits } = desk
  const { personId, sessionId } = viewer
  const of = { userId: personId, providerId: 'credential' }
  const { email } = found(await auth.prisma.user.findUnique({ where: { id: personId } }), 'PERSON')
  const { newPassword } = checked(PasswordChange, { ...input, email: email ?? '' })
  const trying = { account: `person ${personId}`, address }
  const tried = await limits.begin(trying).catch(refusal)
  const account = await auth.prisma.account.findFirst({ where: of })
  const { currentPassword: password } = input
  if (!account?.password || !(await verifyPassword({ hash: account.password, password }))) {
    desk.wrongPassword(trying)
    throw new InputError([{ path: ['currentPassword'], ...signInWord('PASSWORD_NOT_THE_PRESENT_ONE') }])
  }
  await tried.right()
  const hash = await desk.hashPassword(newPassword)
  const change = async (tx: Tx) => {
    await storePassword(tx, personId, hash)
    await tx.session.deleteMany({ where: { userId: personId, ...(sessionId && { id: { not: sessionId } }) } })
    await record(tx, viewer, passwordChanged(personId, {}))
  }
  await viewer.once((work) => auth.prisma.$transaction(work), change)
  await desk.sessionsEnded()
  return viewer
}

/** Whoever found a session open is not to find the password out, too: the pause is told as any other no. */
function refusal(error: unknown): never {
  throw error instanceof Refused ? new RuleError(error.words) : error
}
