import { signOffRevoked } from '@journeyline/domain/competencies/acts'
import { mayRevoke, RevocationDetails } from '@journeyline/domain/competencies/revoke-sign-off'
import { rowId } from '../graphql/row-id.ts'
import { isJust } from '../kernel/already-there.ts'
import { checked } from '../kernel/checked.ts'
import type { Clock } from '../kernel/clock.ts'
import { enforce, found } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { judgedLearners } from './judged-learners.ts'

/** Revokes a sign-off with its reason: it stays in view, and what was judged before it counts again. */
export async function revokeSignOff(
  viewer: SignedIn,
  { signOffId, ...input }: { signOffId: string; reason: string },
  clock: Clock,
) {
  const id = rowId('SignOff', signOffId)
  const { reason } = checked(RevocationDetails, input)
  return viewer.transaction(async (tx) => {
    const { enrollmentId } = found(await tx.signOff.findUnique({ where: { id } }), 'SIGN_OFF')
    const asked = { enrollmentId, learnerId: null, placementId: null }
    const learnerOf = await judgedLearners(tx, viewer, [asked], clock)
    // read once the learner is locked: of two who revoke at once, the second sees what the first did
    const signOff = found(
      await tx.signOff.findUnique({ where: { id }, include: { competency: true, recordedBy: true } }),
      'SIGN_OFF',
    )
    // the viewer's own, sent again
    if (signOff.revokedById === viewer.personId && isJust(signOff, { revokedReason: reason })) return signOff
    enforce(
      mayRevoke({
        ...learnerOf(asked),
        competency: signOff.competency.code,
        isRevoked: signOff.revokedAt !== null,
        revoker: viewer.kind,
        // an employer's people see each other and nobody else
        isOwn: signOff.recordedBy !== null,
      }),
    )
    const revoked = await tx.signOff.update({
      where: { id },
      data: { revokedAt: clock.now(), revokedById: viewer.personId, revokedReason: reason },
    })
    await record(
      tx,
      viewer,
      signOffRevoked(
        id,
        { enrollmentId, competency: signOff.competency.code, reason },
        { competencyId: signOff.competencyId },
      ),
    )
    return revoked
  })
}
