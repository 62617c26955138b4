import { invitationRevoked } from '@journeyline/domain/people/acts'
import type { SignInDesk } from '../../auth/sign-in-desk.ts'
import { rowId } from '../../graphql/row-id.ts'
import { found, RuleError } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn, Tx } from '../../kernel/viewer.ts'
import { personWord } from '../words.ts'

/** Makes a link useless; one that is revoked already stays so. */
export function revokeInvitation({ auth, clock }: SignInDesk, viewer: SignedIn, invitationId: string) {
  const id = rowId('Invitation', invitationId)
  const revoke = async (tx: Tx) => {
    const { count } = await tx.invitation.updateMany({
      where: { id, acceptedAt: null, revokedAt: null },
      data: { revokedAt: clock.now() },
    })
    const invitation = found(
      await tx.invitation.findUnique({ where: { id }, omit: { tokenHash: true } }),
      'INVITATION',
    )
    if (invitation.acceptedAt) {
      throw new RuleError(personWord('INVITATION_ACCEPTED_ALREADY'))
    }
    if (count > 0) {
      await record(tx, viewer, invitationRevoked(id, {}))
    }
    return invitation
  }
  return viewer.once((work) => auth.prisma.$transaction(work), revoke)
}
