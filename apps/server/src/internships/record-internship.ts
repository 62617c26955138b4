import { internshipRecorded } from '@journeyline/domain/internships/acts'
import {
  anotherInternship,
  InternshipDetails,
  mayRecordInternship,
} from '@journeyline/domain/internships/internship-details'
import { heldEnrollment } from '../enrollments/held-enrollment.ts'
import { isJust } from '../kernel/already-there.ts'
import { checked } from '../kernel/checked.ts'
import type { Clock } from '../kernel/clock.ts'
import { enforce } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { internshipColumns, knownInternship, sameInternship, writtenInternship } from './known-internship.ts'

/** Writes down a learner's internship; the enrollment then shows the latest one. */
export function recordInternship(
  viewer: SignedIn,
  { enrollmentId, details }: { enrollmentId: string; details: unknown },
  clock: Clock,
) {
  const written = checked(InternshipDetails, details, ['details'])
  return viewer.transaction(async (tx) => {
    const enrollment = await heldEnrollment(tx, enrollmentId)
    const { id } = enrollment
    const before = sameInternship(written, await tx.internship.findMany({ where: { enrollmentId: id } }))
    if (before && isJust(before, written)) return { internship: before, enrollment }
    enforce(anotherInternship(writtenInternship(written), before ? [knownInternship(before)] : []), {
      INTERNSHIP_ON_RECORD_ALREADY: before && { type: 'Internship', id: before.id },
    })
    enforce(mayRecordInternship(writtenInternship(written), clock.today()))
    const internship = await tx.internship.create({
      data: { ...internshipColumns(written), enrollmentId: id },
    })
    const { site, startsOn } = written
    await record(tx, viewer, internshipRecorded(id, { internshipId: internship.id, site, startsOn }))
    return { internship, enrollment: await tx.enrollment.findUniqueOrThrow({ where: { id } }) }
  })
}
