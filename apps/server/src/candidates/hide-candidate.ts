import type { SignedIn } from '../kernel/viewer.ts'
import { lockedEnrollment } from './locked-enrollment.ts'
import { takeDown } from './take-down.ts'

/** Hides a profile from employers; one that is hidden stays hidden. */
export function hideCandidate(viewer: SignedIn, { enrollmentId }: { enrollmentId: string }) {
  return viewer.transaction(async (tx) => {
    const enrollment = await lockedEnrollment(tx, enrollmentId)
    if (enrollment.candidateId === null) return enrollment
    await tx.auditEntry.create({
      data: {
        actorId: viewer.personId,
        act: 'candidate.hidden',
        subjectType: 'Enrollment',
        subjectId: enrollment.id,
      },
    })
    return takeDown(tx, enrollment)
  })
}
