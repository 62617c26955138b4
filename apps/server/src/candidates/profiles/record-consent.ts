import { consentRecorded } from '@journeyline/domain/candidates/acts'
import type { ConsentMethod } from '@journeyline/domain/candidates/candidate-profile'
import { isJust } from '../../kernel/already-there.ts'
import type { Clock } from '../../kernel/clock.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { lockedEnrollment } from './locked-enrollment.ts'
import { pastDay } from './past-day.ts'

interface RecordConsent {
  enrollmentId: string
  details: { method: ConsentMethod; onDay: string }
}

/** Writes into the ledger that the learner agreed; starts an empty profile when there is none to agree about. */
export function recordConsent(
  viewer: SignedIn,
  { enrollmentId, details: { method, onDay } }: RecordConsent,
  clock: Clock,
) {
  const day = pastDay(['details', 'onDay'], onDay, clock)
  return viewer.transaction(async (tx) => {
    const enrollment = await lockedEnrollment(tx, enrollmentId)
    const latest = enrollment.profile?.consents[0]
    if (latest && isJust(latest, { kind: 'GIVEN', method, onDay }))
      return { consentEntry: latest, enrollment }
    const profile =
      enrollment.profile ?? (await tx.candidateProfile.create({ data: { enrollmentId: enrollment.id } }))
    const consentEntry = await tx.consentEntry.create({
      data: {
        profileId: profile.id,
        kind: 'GIVEN',
        method,
        onDay: day,
        recordedAt: clock.now(),
        recordedById: viewer.personId,
      },
    })
    await record(tx, viewer, consentRecorded(enrollment.id, { method, onDay }))
    return { consentEntry, enrollment }
  })
}
