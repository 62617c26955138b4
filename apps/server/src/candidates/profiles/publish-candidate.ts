import { candidatePublished } from '@journeyline/domain/candidates/acts'
import { mayPublishProfile } from '@journeyline/domain/candidates/candidate-profile'
import { enforce } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { lockedEnrollment, publishable } from './locked-enrollment.ts'

/** Shows a screened profile with consent to employers. Published twice, or by two at once, it is there once. */
export function publishCandidate(viewer: SignedIn, { enrollmentId }: { enrollmentId: string }) {
  return viewer.transaction(async (tx) => {
    const enrollment = await lockedEnrollment(tx, enrollmentId)
    if (enrollment.candidateId !== null) return enrollment
    enforce(mayPublishProfile(publishable(enrollment)))
    const { learner, programId, stage } = enrollment
    // linking it makes the database fill in the rest, as it does whenever the learner changes (refresh_candidates)
    const { id: candidateId } = await tx.candidate.create({
      data: {
        programId,
        stage,
        displayName: learner.firstName,
        summary: '',
        openToRemote: learner.openToRemote,
        language: learner.language,
      },
      select: { id: true },
    })
    await tx.enrollment.update({
      where: { id: enrollment.id },
      data: { candidateId },
      select: { id: true },
    })
    await record(tx, viewer, candidatePublished(enrollment.id, {}, { learnerId: enrollment.learnerId }))
    return { ...enrollment, candidateId }
  })
}
