import { checkRevoked } from '@journeyline/domain/checks/acts'
import { CheckRevocation, mayRevokeCheck } from '@journeyline/domain/checks/check-record'
import { heldRow } from '../enrollments/held-enrollment.ts'
import { rowId } from '../graphql/row-id.ts'
import { isJust } from '../kernel/already-there.ts'
import { checked } from '../kernel/checked.ts'
import type { Clock } from '../kernel/clock.ts'
import { enforce, found } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn } from '../kernel/viewer.ts'

/** Takes back a record of a check that was wrong; its line stays, marked with who revoked it and why. */
export function revokeCheck(
  viewer: SignedIn,
  input: { checkRecordId: string; reason: string },
  clock: Clock,
) {
  const id = rowId('CheckRecord', input.checkRecordId)
  const { reason } = checked(CheckRevocation, input)
  return viewer.transaction(async (tx) => {
    const { enrollmentId } = found(await tx.checkRecord.findUnique({ where: { id } }), 'CHECK_RECORD')
    const enrollment = await heldRow(tx, enrollmentId)
    const before = await tx.checkRecord.findUniqueOrThrow({ where: { id }, include: { requirement: true } })
    const { requirement, revokedAt } = before
    // the viewer's own, sent again
    if (before.revokedById === viewer.personId && isJust(before, { revokedReason: reason }))
      return { checkRecord: before, enrollment }
    enforce(mayRevokeCheck({ title: requirement.title, isRevoked: revokedAt !== null }))
    const checkRecord = await tx.checkRecord.update({
      where: { id },
      data: { revokedAt: clock.now(), revokedById: viewer.personId, revokedReason: reason },
    })
    await record(
      tx,
      viewer,
      checkRevoked(enrollmentId, { checkRecordId: id, check: requirement.code, reason }),
    )
    return { checkRecord, enrollment }
  })
}
