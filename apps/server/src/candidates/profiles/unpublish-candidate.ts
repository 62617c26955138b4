import { candidateHidden } from '@journeyline/domain/candidates/acts'
import { record } from '../../kernel/record.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { lockedEnrollment } from './locked-enrollment.ts'
import { takeDown } from './take-down.ts'

/** Hides a profile from employers; one that is hidden stays hidden. */
export function unpublishCandidate(viewer: SignedIn, { enrollmentId }: { enrollmentId: string }) {
  return viewer.transaction(async (tx) => {
    const enrollment = await lockedEnrollment(tx, enrollmentId)
    if (enrollment.candidateId === null) return enrollment
    await record(tx, viewer, candidateHidden(enrollment.id, {}, { learnerId: enrollment.learnerId }))
    return takeDown(tx, enrollment)
  })
}
