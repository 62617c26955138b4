import type { HoursEntry } from '@journeyline/db/generated/prisma/client'
import type { Clock } from '../../kernel/clock.ts'
import type { SignedIn } from '../../kernel/viewer.ts'

/** What is written to take an entry back: the same minutes below zero, decided as it is written. */
export function reversalOf(entry: HoursEntry, reason: string, viewer: SignedIn, clock: Clock) {
  const { enrollmentId, learnerId, kind, onDay, placementId, employerId, competencyId, courseId } = entry
  return {
    ...{ enrollmentId, learnerId, kind, onDay, placementId, employerId, competencyId, courseId },
    basis: 'REVERSAL',
    minutes: -entry.minutes,
    attendanceId: entry.attendanceId,
    source: 'PERSON',
    reason,
    writtenById: viewer.personId,
    status: 'APPROVED',
    decidedAt: clock.now(),
    decidedById: viewer.personId,
    reversesId: entry.id,
  }
}
