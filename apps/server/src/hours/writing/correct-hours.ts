import type { HoursEntry } from '@journeyline/db/generated/prisma/client'
import { hoursCorrected, hoursReversed } from '@journeyline/domain/hours/acts'
import { mayCorrectHours } from '@journeyline/domain/hours/correct-hours'
import type { HoursBasis, HoursKind, HoursSource, HoursStatus } from '@journeyline/domain/hours/hours-entry'
import { ROWS_AT_ONCE } from '@journeyline/domain/rows-at-once'
import { type ErrorPolicy, judgedEach, rowsAsked } from '../../kernel/batch.ts'
import type { Clock } from '../../kernel/clock.ts'
import { asText } from '../../kernel/days.ts'
import { doneRows } from '../../kernel/done-rows.ts'
import { enforce } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn, Tx } from '../../kernel/viewer.ts'
import { orNoHours } from '../no-hours.ts'
import { type EntryToMend, entriesToMend, hoursEntry } from './entries-to-mend.ts'
import { judgedInPlaceOf, type SuccessorToWrite } from './judge-successors.ts'
import { againIfTaken } from './references.ts'
import { reversalOf } from './reversal-of.ts'
import { type SuccessorAsked, successionsOf } from './successors.ts'

/** Approved hours as they should have been, and why they were not: that is also why they come late. */
export interface HoursCorrected extends SuccessorAsked {
  reason: string
}

/**
 * Takes approved entries back and writes in the place of each what is right, to be approved as any hours are: both or neither. One
 * that says so already, and is not rejected, stays as it is.
 */
export function correctHours(
  viewer: SignedIn,
  { entries, errorPolicy }: { entries: readonly HoursCorrected[]; errorPolicy: ErrorPolicy },
  clock: Clock,
) {
  const asked = rowsAsked('entries', entries, ROWS_AT_ONCE.HOURS_WRITTEN)
  return againIfTaken(() =>
    viewer.transaction(async (tx) => {
      const named = judgedEach(await entriesToMend(tx, asked), ({ row, entry }) => ({
        ...{ row, entry },
        lateReason: row.reason.trim(),
      }))
      const successions = await successionsOf(tx, viewer, named)
      const rows = await judgedInPlaceOf(tx, viewer, successions, clock, {
        names: 'correctsId',
        standing: ({ entry }) => entry.correctedBy,
        saidAlready: ({ entry }) =>
          entry.basis === 'DONE' && entry.status !== 'REJECTED' && entry.reversedBy === null,
        may: ({ entry, successor }) =>
          enforce(mayCorrectHours({ ...factsOf(entry), reason: successor.lateReason }), {
            HOURS_CORRECTED_ALREADY: hoursEntry(entry.correctedBy),
            HOURS_TAKEN_BACK_ALREADY: hoursEntry(entry.reversedBy),
          }),
        sentTwice: 'HOURS_CORRECTED_ALREADY',
      })
      const entryOf = new Map(
        successions.flatMap((one) => ('entry' in one ? [[one.entry.id, one.entry] as const] : [])),
      )
      const write = (some: SuccessorToWrite[]) => written(tx, viewer, some, { entryOf, clock })
      return {
        rows: await doneRows(tx, { rows, errorPolicy, outcome: 'CREATED', refusedBy: orNoHours, write }),
      }
    }),
  )
}

const factsOf = ({ basis, status, source, reversedBy, correctedBy }: EntryToMend) => ({
  entry: {
    basis: basis as HoursBasis, // basis, status and source are checked by the database
    status: status as HoursStatus,
    source: source as HoursSource,
  },
  isReversed: reversedBy !== null,
  isCorrected: correctedBy !== null,
})

/** The reversals first: the day has room again, and what is right may stand in it. */
async function written(
  tx: Tx,
  viewer: SignedIn,
  data: SuccessorToWrite[],
  { entryOf, clock }: { entryOf: ReadonlyMap<string, EntryToMend>; clock: Clock },
): Promise<{ hoursEntry: HoursEntry }[]> {
  const reversals = await tx.hoursEntry.createManyAndReturn({
    data: data.map(({ correctsId, reason }) => reversalOf(entryOf.get(correctsId!)!, reason!, viewer, clock)),
  })
  const entries = await tx.hoursEntry.createManyAndReturn({ data })
  await record(
    tx,
    viewer,
    ...reversals.map(({ id, reversesId, reason, enrollmentId, learnerId }) =>
      hoursReversed(reversesId!, { reversalId: id, reason }, { enrollmentId, learnerId }),
    ),
    ...entries.map(({ id, correctsId, reason, enrollmentId, learnerId, kind, onDay, minutes }) =>
      hoursCorrected(
        id,
        { correctsId: correctsId!, reason },
        { enrollmentId, learnerId, kind: kind as HoursKind, onDay: asText(onDay), minutes },
      ),
    ),
  )
  return entries.map((hoursEntry) => ({ hoursEntry }))
}
