import { requiredText } from '@journeyline/domain/optional-text'
import { personJoined } from '@journeyline/domain/people/acts'
import { emailAddress } from '@journeyline/domain/people/contact'
import { PasswordChoice } from '@journeyline/domain/people/password'
import type { Role } from '@journeyline/domain/people/roles'
import { z } from 'zod'
import { checked } from '../kernel/checked.ts'
import { violates } from '../kernel/db-errors.ts'
import { InputError, NotFoundError } from '../kernel/errors.ts'
import type { Once } from '../kernel/once.ts'
import { record } from '../kernel/record.ts'
import type { Tx } from '../kernel/viewer.ts'
import { hashOf } from './link-token.ts'
import { oneSetUpAtATime, openInvitation } from './open-invitation.ts'
import type { SignInDesk } from './sign-in-desk.ts'

export interface AcceptInvitation {
  token: string
  name: string
  email: string
  password: string
}

const Joining = z.object({ name: requiredText(120, 'your name'), email: emailAddress }).and(PasswordChoice)

/** Makes the invited person and the password, and uses the link up, all in one; two at once join once. */
export async function acceptInvitation(
  { auth, hashPassword, clock }: SignInDesk,
  input: AcceptInvitation,
  once: Once,
) {
  const tokenHash = hashOf(input.token)
  const workingInvitation = async (tx: Tx) => {
    const invitation = await openInvitation(tx, tokenHash, clock.now())
    if (invitation) return invitation
    throw new NotFoundError(
      'This link does not work any more. Ask for a new one from whoever sent it to you.',
    )
  }
  // hashing a password is dear: only for somebody who holds a link and would be let in
  const { email: invitedEmail } = await workingInvitation(auth.prisma)
  const { name, ...choice } = checked(Joining, input)
  const email = choice.email.toLowerCase() // sign-in looks addresses up in lower case
  if (invitedEmail && invitedEmail.toLowerCase() !== email) {
    throw refused(`This invitation is for ${invitedEmail}. Join with that address.`)
  }
  const password = await hashPassword(choice.password)
  const join = async (tx: Tx) => {
    if (invitedEmail === null) await oneSetUpAtATime(tx)
    await tx.$queryRaw`select from invitation where token_hash = ${tokenHash} for update`
    const { id: invitationId, role, employerId } = await workingInvitation(tx)
    const { id } = await tx.user.create({ data: { name, email, role, employerId }, select: { id: true } })
    await tx.account.create({
      data: { accountId: id, providerId: 'credential', userId: id, password },
      select: { id: true },
    })
    await tx.invitation.update({
      where: { id: invitationId },
      data: { acceptedAt: clock.now() },
      select: { id: true },
    })
    await record(tx, { personId: id }, personJoined(id, { role: role as Role, invitationId }))
    return true as const
  }
  return once((work) => auth.prisma.$transaction(work), join).catch((error) => {
    if (!violates(error, 'user_email_key')) throw error
    throw refused(`${email} already signs in here. Sign in, or join with another address.`)
  })
}

const refused = (message: string) => new InputError([{ path: ['email'], message }])
