import type { HoursEntry } from '@journeyline/db/generated/prisma/client'
import { notThere, rowId } from '../../graphql/row-id.ts'
import { type Judged, judgedEach, notRefused } from '../../kernel/batch.ts'
import type { Tx } from '../../kernel/viewer.ts'
import { hoursWord } from '../words.ts'

/** An entry that stands in the place of another, and whether it was taken back itself. */
export type Successor = HoursEntry & { reversedBy: { id: string } | null }

/** An entry with what came of it since. */
export type EntryToMend = HoursEntry & { reversedBy: HoursEntry | null } & Record<
    'resubmittedBy' | 'correctedBy',
    Successor | null
  >

/**
 * The entries that rows of a batch name, each with its row, in a constant number of statements; locked in the order of their ids, so
 * that two who mend the same take turns.
 */
export async function entriesToMend<Row extends { hoursEntryId: string }>(
  tx: Tx,
  rows: readonly Row[],
): Promise<Judged<{ row: Row; entry: EntryToMend }>[]> {
  const asked = judgedEach(rows, (row) => ({ row, id: rowId('HoursEntry', row.hoursEntryId) }))
  const ids = [...new Set(notRefused(asked).map(({ id }) => id))]
  await tx.$queryRaw`select from hours_entry where id = any (${ids}::uuid[]) order by id for no key update`
  const entries = await tx.hoursEntry.findMany({
    where: { id: { in: ids } },
    include: { reversedBy: true, resubmittedBy: SUCCESSOR, correctedBy: SUCCESSOR },
  })
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]))
  return judgedEach(asked, ({ row, id }) => {
    const entry = entryOf.get(id)
    if (!entry) throw notThere(hoursWord('HOURS_ENTRY_UNKNOWN'), { HoursEntry: id })
    return { row, entry }
  })
}

const SUCCESSOR = { include: { reversedBy: { select: { id: true } } } } as const

/** What is there already, where a refusal says so. */
export const hoursEntry = (entry: { id: string } | null) => entry && { type: 'HoursEntry', id: entry.id }
