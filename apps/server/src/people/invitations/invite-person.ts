import { personInvited } from '@journeyline/domain/people/acts'
import { InvitationDetails } from '@journeyline/domain/people/person-details'
import type { SignInDesk } from '../../auth/sign-in-desk.ts'
import { rowIdIfGiven } from '../../graphql/row-id.ts'
import { refuseSecond } from '../../kernel/already-there.ts'
import { checked } from '../../kernel/checked.ts'
import { violates } from '../../kernel/db-errors.ts'
import { AlreadyThereError, found } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn, Tx } from '../../kernel/viewer.ts'
import { personWord } from '../words.ts'
import { newLink } from './invitation-link.ts'

export interface InvitePerson {
  details: { email: string; name: string; role: string }
  employerId?: string | null
}

/** Makes a link with which one person can join. One open link per address; an expired one makes room. */
export async function invitePerson(
  { auth, clock }: SignInDesk,
  viewer: SignedIn,
  asked: InvitePerson,
  origin: string,
) {
  const {
    name,
    email,
    role,
    employerId: employer,
  } = checked(InvitationDetails, {
    ...asked.details,
    employerId: asked.employerId,
  })
  const employerId = rowIdIfGiven('Employer', employer) ?? null
  const sameAddress = { equals: email, mode: 'insensitive' as const }
  const { link, stored } = newLink(origin, role, clock)
  const invite = async (tx: Tx) => {
    if (employerId)
      found(await tx.employer.findUnique({ where: { id: employerId }, select: { id: true } }), 'EMPLOYER')
    const person = await tx.user.findFirst({ where: { email: sameAddress }, select: { id: true } })
    if (person) {
      const words = personWord('INVITED_PERSON_SIGNS_IN_ALREADY', { email })
      throw new AlreadyThereError(words, { type: 'Person', id: person.id }, ['email'])
    }
    await tx.invitation.updateMany({
      where: { email: sameAddress, acceptedAt: null, revokedAt: null, expiresAt: { lte: clock.now() } },
      data: { revokedAt: clock.now() },
    })
    const { id } = await tx.invitation.create({
      data: { ...stored, name, email, role, employerId, invitedById: viewer.personId },
      select: { id: true },
    })
    // createMany, because sign-in may write the audit trail but not read it back
    await record(tx, viewer, personInvited(id, { email, role, employerId }))
    return { id, link }
  }
  return viewer
    .once((work) => auth.prisma.$transaction(work), invite)
    .catch((error) => {
      if (!violates(error, 'invitation_one_open_per_email')) throw error
      return refuseSecond({
        find: (db) =>
          db.invitation.findFirst({
            where: { email: sameAddress, acceptedAt: null, revokedAt: null },
            select: { id: true }, // nobody but sign-in has a grant on the token
          }),
        ...{ type: 'Invitation', words: personWord('INVITATION_OPEN_ALREADY', { email }), path: ['email'] },
      })
    })
}
