import { internshipUpdated } from '@journeyline/domain/internships/acts'
import { heldRow } from '../enrollments/held-enrollment.ts'
import { rowId } from '../graphql/row-id.ts'
import { type ChangedBy, found } from '../kernel/errors.ts'
import type { Tx } from '../kernel/viewer.ts'
import { internshipWord } from './words.ts'

/** The internship with its enrollment held until the transaction ends. */
export async function heldInternship(tx: Tx, internshipId: string) {
  const id = rowId('Internship', internshipId)
  const { enrollmentId } = found(await tx.internship.findUnique({ where: { id } }), 'INTERNSHIP')
  await heldRow(tx, enrollmentId)
  return found(await tx.internship.findUnique({ where: { id } }), 'INTERNSHIP')
}

/** The internship as who edits it has read it. */
export const internshipAsRead = (row: {
  id: string
  enrollmentId: string
  site: string
  version: number
}) => ({
  ...{ row, acts: [internshipUpdated], subjectId: row.enrollmentId },
  stale: (by: ChangedBy) => internshipWord('INTERNSHIP_CHANGED_MEANWHILE', { site: row.site, by }),
})
