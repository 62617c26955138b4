import { requiredText } from '@journeyline/domain/optional-text'
import { personJoined } from '@journeyline/domain/people/acts'
import { emailAddress } from '@journeyline/domain/people/contact'
import { PasswordChoice } from '@journeyline/domain/people/password'
import type { Role } from '@journeyline/domain/people/roles'
import type { Words } from '@journeyline/domain/words/words'
import { z } from 'zod'
import { hashOf } from '../../auth/link-token.ts'
import type { SignInDesk } from '../../auth/sign-in-desk.ts'
import { checked } from '../../kernel/checked.ts'
import { violates } from '../../kernel/db-errors.ts'
import { InputError, NotFoundError } from '../../kernel/errors.ts'
import type { Once } from '../../kernel/once.ts'
import { record } from '../../kernel/record.ts'
import type { Tx } from '../../kernel/viewer.ts'
import { personWord } from '../words.ts'
import { oneSetUpAtATime, openInvitation } from './open-invitation.ts'

export interface AcceptInvitation {
  token: string
  name: string
  email: string
  password: string
}

const Joining = z.object({ name: requiredText(120, 'YOUR_NAME'), email: emailAddress }).and(PasswordChoice)

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
    throw new NotFoundError(personWord('INVITATION_LINK_DEAD'))
  }
  // hashing a password is dear: only for somebody who holds a link and would be let in
  const { email: invitedEmail } = await workingInvitation(auth.prisma)
  const { name, ...choice } = checked(Joining, input)
  const email = choice.email.toLowerCase() // sign-in looks addresses up in lower case
  if (invitedEmail && invitedEmail.toLowerCase() !== email) {
    throw refused(personWord('INVITATION_FOR_ANOTHER_ADDRESS', { invitedEmail }))
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
    return { email }
  }
  return once((work) => auth.prisma.$transaction(work), join).catch((error) => {
    if (!violates(error, 'user_email_key')) throw error
    throw refused(personWord('JOINING_PERSON_SIGNS_IN_ALREADY', { email }))
  })
}

const refused = (words: Words) => new InputError([{ path: ['email'], ...words }])
