import { hoursReversed } from '@journeyline/domain/hours/acts'
import { mayReverseHours } from '@journeyline/domain/hours/decide-hours'
import type { HoursBasis, HoursStatus } from '@journeyline/domain/hours/hours-entry'
import { learnerName } from '@journeyline/domain/learners/learner-details'
import { rowId } from '../../graphql/row-id.ts'
import type { Clock } from '../../kernel/clock.ts'
import { enforce, found } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { orNoHours } from '../no-hours.ts'

/** Takes an approved entry back by another with the same minutes below zero; both stay in the ledger. */
export async function reverseHours(
  viewer: SignedIn,
  { hoursEntryId, reason }: { hoursEntryId: string; reason: string },
  clock: Clock,
) {
  const id = rowId('HoursEntry', hoursEntryId)
  return viewer
    .transaction(async (tx) => {
      await tx.$queryRaw`select from hours_entry where id = ${id}::uuid for no key update`
      const entry = found(
        await tx.hoursEntry.findUnique({
          where: { id },
          include: { reversedBy: { select: { id: true } }, learner: true },
        }),
        'HOURS_ENTRY',
      )
      enforce(
        mayReverseHours({
          entry: {
            basis: entry.basis as HoursBasis, // checked by the database
            status: entry.status as HoursStatus,
            learnerName: learnerName(entry.learner),
          },
          isReversed: entry.reversedBy !== null,
          reason,
        }),
      )
      const {
        enrollmentId,
        learnerId,
        kind,
        onDay,
        minutes,
        placementId,
        employerId,
        competencyId,
        courseId,
      } = entry
      const now = clock.now()
      const reversal = await tx.hoursEntry.create({
        data: {
          ...{ enrollmentId, learnerId, kind, onDay, placementId, employerId, competencyId, courseId },
          basis: 'REVERSAL',
          minutes: -minutes,
          attendanceId: entry.attendanceId,
          source: 'PERSON',
          reason: reason.trim(),
          writtenById: viewer.personId,
          status: 'APPROVED',
          decidedAt: now,
          decidedById: viewer.personId,
          reversesId: id,
        },
      })
      await record(
        tx,
        viewer,
        hoursReversed(id, { reversalId: reversal.id, reason: reason.trim() }, { enrollmentId, learnerId }),
      )
      return reversal
    })
    .catch(orNoHours)
}
