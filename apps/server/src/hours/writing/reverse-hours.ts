import type { HoursEntry } from '@journeyline/db/generated/prisma/client'
import { hoursReversed } from '@journeyline/domain/hours/acts'
import { mayReverseHours } from '@journeyline/domain/hours/decide-hours'
import type { HoursBasis, HoursStatus } from '@journeyline/domain/hours/hours-entry'
import { ROWS_AT_ONCE } from '@journeyline/domain/rows-at-once'
import { type ErrorPolicy, judgedEach, rowsAsked } from '../../kernel/batch.ts'
import type { Clock } from '../../kernel/clock.ts'
import { doneRows, Same } from '../../kernel/done-rows.ts'
import { enforce } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn, Tx } from '../../kernel/viewer.ts'
import { orNoHours } from '../no-hours.ts'
import { type EntryToMend, entriesToMend, hoursEntry } from './entries-to-mend.ts'
import { reversalOf } from './reversal-of.ts'

interface HoursToReverse {
  hoursEntryIds: readonly string[]
  reason: string
  errorPolicy: ErrorPolicy
}

/** Takes approved entries back, each by another with the same minutes below zero; both stay in the ledger. */
export function reverseHours(viewer: SignedIn, input: HoursToReverse, clock: Clock) {
  const { errorPolicy } = input
  const reason = input.reason.trim()
  const asked = rowsAsked('hoursEntryIds', input.hoursEntryIds, ROWS_AT_ONCE.HOURS_DECIDED)
  return viewer.transaction(async (tx) => {
    const first = new Map<string, number>()
    const entries = await entriesToMend(
      tx,
      asked.map((hoursEntryId) => ({ hoursEntryId })),
    )
    const rows = judgedEach(entries, ({ entry }, index) => {
      const before = first.get(entry.id)
      if (before !== undefined) return new Same<{ reversal: HoursEntry }>(before)
      const { reversedBy } = entry
      if (reversedBy?.writtenById === viewer.personId && reversedBy.reason === reason)
        return new Same({ reversal: reversedBy })
      enforce(
        mayReverseHours({
          // checked by the database
          entry: { basis: entry.basis as HoursBasis, status: entry.status as HoursStatus },
          isReversed: reversedBy !== null,
          reason,
        }),
        { HOURS_TAKEN_BACK_ALREADY: hoursEntry(reversedBy) },
      )
      first.set(entry.id, index)
      return entry
    })
    const write = (some: EntryToMend[]) => written(tx, viewer, some, { reason, clock })
    return {
      rows: await doneRows(tx, { rows, errorPolicy, outcome: 'CREATED', refusedBy: orNoHours, write }),
    }
  })
}

async function written(
  tx: Tx,
  viewer: SignedIn,
  entries: EntryToMend[],
  { reason, clock }: { reason: string; clock: Clock },
) {
  const reversals = await tx.hoursEntry.createManyAndReturn({
    data: entries.map((entry) => reversalOf(entry, reason, viewer, clock)),
  })
  await record(
    tx,
    viewer,
    ...reversals.map(({ id, reversesId, enrollmentId, learnerId }) =>
      hoursReversed(reversesId!, { reversalId: id, reason }, { enrollmentId, learnerId }),
    ),
  )
  return reversals.map((reversal) => ({ reversal }))
}
