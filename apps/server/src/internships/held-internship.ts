import { heldRow } from '../enrollments/held-enrollment.ts'
import { rowId } from '../graphql/row-id.ts'
import { found, StaleVersionError } from '../kernel/errors.ts'
import type { Tx } from '../kernel/viewer.ts'
import { internshipWord } from './words.ts'

/** The internship with its enrollment held until the transaction ends, if nobody changed it since it was read. */
export async function heldInternship(
  tx: Tx,
  { internshipId, expectedVersion }: { internshipId: string; expectedVersion: number },
) {
  const id = rowId('Internship', internshipId)
  const before = found(await tx.internship.findUnique({ where: { id } }), 'INTERNSHIP')
  await heldRow(tx, before.enrollmentId)
  const internship = found(await tx.internship.findUnique({ where: { id } }), 'INTERNSHIP')
  if (internship.version !== expectedVersion)
    throw new StaleVersionError(
      internshipWord('INTERNSHIP_CHANGED_MEANWHILE', { site: internship.site }),
      internship.version,
    )
  return internship
}
