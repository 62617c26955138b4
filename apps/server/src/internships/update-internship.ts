import { internshipUpdated } from '@journeyline/domain/internships/acts'
import {
  anotherInternship,
  InternshipDetails,
  mayRecordInternship,
} from '@journeyline/domain/internships/internship-details'
import type { Clock } from '../kernel/clock.ts'
import { edited } from '../kernel/edited.ts'
import { enforce } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { heldInternship, internshipAsRead } from './held-internship.ts'
import { internshipColumns, knownInternship, sameInternship, writtenInternship } from './known-internship.ts'

interface UpdateInternship {
  internshipId: string
  expectedVersion: number
  details: object
}

/** Edits an internship, if nobody else has since `expectedVersion`: hours that came in, the day it ended, who supervises. */
export function updateInternship(viewer: SignedIn, input: UpdateInternship, clock: Clock) {
  return viewer.transaction(async (tx) => {
    const before = await heldInternship(tx, input.internshipId)
    const { id, enrollmentId } = before
    const edit = await edited(tx, viewer, {
      ...{ schema: InternshipDetails, asked: input },
      ...internshipAsRead(before),
    })
    if (edit !== null) {
      const { details, changed } = edit
      const others = await tx.internship.findMany({ where: { enrollmentId, id: { not: id } } })
      const { evaluatedOn } = knownInternship(before)
      const written = writtenInternship(details)
      const other = sameInternship(details, others)
      enforce(anotherInternship(written, others.map(knownInternship)), {
        INTERNSHIP_ON_RECORD_ALREADY: other && { type: 'Internship', id: other.id },
      })
      enforce(mayRecordInternship({ ...written, evaluatedOn }, clock.today()))
      const { version } = await tx.internship.update({
        where: { id },
        data: { ...internshipColumns(details), version: { increment: 1 } },
      })
      await record(tx, viewer, internshipUpdated(enrollmentId, { internshipId: id, changed }, { version }))
    }
    return {
      internship: await tx.internship.findUniqueOrThrow({ where: { id } }),
      enrollment: await tx.enrollment.findUniqueOrThrow({ where: { id: enrollmentId } }),
    }
  })
}
