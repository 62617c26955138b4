import { internshipUpdated } from '@journeyline/domain/internships/acts'
import {
  anotherInternship,
  InternshipDetails,
  mayRecordInternship,
} from '@journeyline/domain/internships/internship-details'
import { checked } from '../kernel/checked.ts'
import type { Clock } from '../kernel/clock.ts'
import { enforce } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { heldInternship } from './held-internship.ts'
import { internshipColumns, knownInternship, writtenInternship } from './known-internship.ts'

/** Edits an internship, if nobody else has since `expectedVersion`: hours that came in, the day it ended, who supervises. */
export function updateInternship(
  viewer: SignedIn,
  input: { internshipId: string; expectedVersion: number; details: unknown },
  clock: Clock,
) {
  const written = checked(InternshipDetails, input.details)
  return viewer.transaction(async (tx) => {
    const before = await heldInternship(tx, input)
    const { id, enrollmentId } = before
    const others = await tx.internship.findMany({ where: { enrollmentId, id: { not: id } } })
    const { evaluatedOn } = knownInternship(before)
    enforce(anotherInternship(writtenInternship(written), others.map(knownInternship)))
    enforce(mayRecordInternship({ ...writtenInternship(written), evaluatedOn }, clock.today()))
    const after = internshipColumns(written)
    await tx.internship.update({ where: { id }, data: { ...after, version: { increment: 1 } } })
    const changed = Object.entries(after).filter(
      ([name, value]) => String(value) !== String(before[name as keyof typeof after]),
    )
    await record(
      tx,
      viewer,
      internshipUpdated(
        enrollmentId,
        { internshipId: id, changed: changed.map(([name]) => name) },
        { version: before.version + 1 },
      ),
    )
    return tx.enrollment.findUniqueOrThrow({ where: { id: enrollmentId } })
  })
}
