import type { HoursEntry } from '@journeyline/db/generated/prisma/client'
import { hoursResubmitted } from '@journeyline/domain/hours/acts'
import { mayResubmitHours } from '@journeyline/domain/hours/decide-hours'
import {
  type HoursBasis,
  HoursDetails,
  type HoursKind,
  type HoursStatus,
} from '@journeyline/domain/hours/hours-entry'
import { ROWS_AT_ONCE } from '@journeyline/domain/rows-at-once'
import { type ErrorPolicy, judgedEach, rowsAsked } from '../../kernel/batch.ts'
import { checked } from '../../kernel/checked.ts'
import type { Clock } from '../../kernel/clock.ts'
import { asText } from '../../kernel/days.ts'
import { doneRows } from '../../kernel/done-rows.ts'
import { enforce } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn, Tx } from '../../kernel/viewer.ts'
import { orNoHours } from '../no-hours.ts'
import { entriesToMend, hoursEntry } from './entries-to-mend.ts'
import { judgedInPlaceOf, type SuccessorToWrite } from './judge-successors.ts'
import { againIfTaken } from './references.ts'
import { type SuccessorAsked, successionsOf } from './successors.ts'

/** Rejected hours as they are sent again. */
export interface HoursAgain extends SuccessorAsked {
  lateReason?: string | null
}

/** Sends rejected hours again, mended; the rejected entry stays and names the new one. */
export function resubmitHours(
  viewer: SignedIn,
  { entries, errorPolicy }: { entries: readonly HoursAgain[]; errorPolicy: ErrorPolicy },
  clock: Clock,
) {
  const asked = rowsAsked('entries', entries, ROWS_AT_ONCE.HOURS_WRITTEN)
  return againIfTaken(() =>
    viewer.transaction(async (tx) => {
      const named = judgedEach(await entriesToMend(tx, asked), ({ row, entry }, index) => ({
        ...{ row, entry },
        lateReason: checked(HoursDetails.shape.lateReason, row.lateReason ?? entry.reason, [
          ...['entries', String(index), 'lateReason'],
        ]),
      }))
      const successions = await successionsOf(tx, viewer, named)
      const rows = await judgedInPlaceOf(tx, viewer, successions, clock, {
        names: 'resubmitsId',
        standing: ({ entry }) => entry.resubmittedBy,
        may: ({ entry }) =>
          enforce(
            mayResubmitHours({
              basis: entry.basis as HoursBasis,
              status: entry.status as HoursStatus, // checked by the database
              isResubmitted: entry.resubmittedBy !== null,
            }),
            { HOURS_SENT_AGAIN_ALREADY: hoursEntry(entry.resubmittedBy) },
          ),
        sentTwice: 'HOURS_SENT_AGAIN_ALREADY',
      })
      const write = (some: SuccessorToWrite[]) => written(tx, viewer, some)
      return {
        rows: await doneRows(tx, { rows, errorPolicy, outcome: 'CREATED', refusedBy: orNoHours, write }),
      }
    }),
  )
}

async function written(
  tx: Tx,
  viewer: SignedIn,
  data: SuccessorToWrite[],
): Promise<{ hoursEntry: HoursEntry }[]> {
  const entries = await tx.hoursEntry.createManyAndReturn({ data })
  await record(
    tx,
    viewer,
    ...entries.map(({ id, resubmitsId, enrollmentId, learnerId, kind, onDay, minutes }) =>
      hoursResubmitted(
        id,
        { resubmitsId: resubmitsId! },
        { enrollmentId, learnerId, kind: kind as HoursKind, onDay: asText(onDay), minutes },
      ),
    ),
  )
  return entries.map((hoursEntry) => ({ hoursEntry }))
}
