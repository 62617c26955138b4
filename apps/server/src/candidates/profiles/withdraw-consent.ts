import { consentWithdrawn } from '@journeyline/domain/candidates/acts'
import { learnerName } from '@journeyline/domain/learners/learner-details'
import { isJust } from '../../kernel/already-there.ts'
import type { Clock } from '../../kernel/clock.ts'
import { RuleError } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { candidateWord } from '../words.ts'
import { consentInForce } from './consent-in-force.ts'
import { lockedEnrollment } from './locked-enrollment.ts'
import { pastDay } from './past-day.ts'
import { takeDown } from './take-down.ts'

/** Writes into the ledger that the learner took the consent back, and hides the profile in the same moment. */
export function withdrawConsent(
  viewer: SignedIn,
  { enrollmentId, onDay }: { enrollmentId: string; onDay: string },
  clock: Clock,
) {
  const day = pastDay(['onDay'], onDay, clock)
  return viewer.transaction(async (tx) => {
    const enrollment = await lockedEnrollment(tx, enrollmentId)
    const { learner, profile } = enrollment
    const latest = profile?.consents[0]
    if (latest && isJust(latest, { kind: 'WITHDRAWN', onDay })) return { consentEntry: latest, enrollment }
    if (!profile || !consentInForce(profile.consents)) {
      throw new RuleError(candidateWord('CONSENT_NOT_GIVEN', { learnerName: learnerName(learner) }))
    }
    const consentEntry = await tx.consentEntry.create({
      data: {
        profileId: profile.id,
        kind: 'WITHDRAWN',
        onDay: day,
        recordedAt: clock.now(),
        recordedById: viewer.personId,
      },
    })
    await record(
      tx,
      viewer,
      consentWithdrawn(enrollment.id, { onDay, hidden: enrollment.candidateId !== null }),
    )
    return { consentEntry, enrollment: await takeDown(tx, enrollment) }
  })
}
