import type { Prisma } from '@journeyline/db/connect'
import { hoursWritten } from '@journeyline/domain/hours/acts'
import { HoursDetails, type HoursKind } from '@journeyline/domain/hours/hours-entry'
import { EntryReference } from '@journeyline/domain/hours/reference'
import { ROWS_AT_ONCE } from '@journeyline/domain/rows-at-once'
import { type Apprentice, apprenticesNamed } from '../../enrollments/apprentices-named.ts'
import { type NamedPart, type Part, partsNamed } from '../../enrollments/parts-named.ts'
import { type ErrorPolicy, judgedEach, notRefused, rowsAsked } from '../../kernel/batch.ts'
import { checked, checkedTogether } from '../../kernel/checked.ts'
import type { Clock } from '../../kernel/clock.ts'
import { asText } from '../../kernel/days.ts'
import { doneRows } from '../../kernel/done-rows.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn, Tx } from '../../kernel/viewer.ts'
import { orNoHours } from '../no-hours.ts'
import { judgedHours } from './judge-hours.ts'
import { againIfTaken } from './references.ts'

/** Hours as a client writes them down. */
export interface HoursToWrite {
  apprentice: Apprentice
  kind: HoursKind
  onDay: string
  minutes: number
  /** The competency or the course that they went to. */
  subject?: Part | null
  note?: string | null
  lateReason?: string | null
  /** The organization's own name for the entry: the same facts are written once, others are refused. */
  reference?: string | null
}

/** Writes hours down to be decided on. What was sent before is not written twice. */
export async function recordHours(
  viewer: SignedIn,
  { entries, errorPolicy }: { entries: readonly HoursToWrite[]; errorPolicy: ErrorPolicy },
  clock: Clock,
) {
  const asked = await namedHours(viewer, rowsAsked('entries', entries, ROWS_AT_ONCE.HOURS_WRITTEN))
  return againIfTaken(() =>
    viewer.transaction(async (tx) => ({
      rows: await doneRows(tx, {
        ...{ errorPolicy, outcome: 'CREATED' },
        rows: await judgedHours(tx, viewer, asked, clock),
        write: (rows) => written(tx, viewer, rows),
        refusedBy: orNoHours,
      }),
    })),
  )
}

/** The entries with what they name by the ids of rows, each checked by its fields. */
async function namedHours(viewer: SignedIn, entries: readonly HoursToWrite[]) {
  const apprenticeOf = await apprenticesNamed(
    viewer,
    entries.map(({ apprentice }) => apprentice),
  )
  const named = judgedEach(entries, (entry) => {
    return { entry, apprentice: apprenticeOf(entry.apprentice), part: entry.subject ?? {} }
  })
  const partOf = await partsNamed(viewer, notRefused(named))
  return judgedEach(named, ({ entry, apprentice, part }, index) => {
    const path = ['entries', String(index)]
    const [details, reference] = checkedTogether(
      () => checked(HoursDetails, detailsOf(entry, partOf({ apprentice, part })), path),
      () => checked(EntryReference, entry.reference, [...path, 'reference']),
    )
    return { ...details, ...apprentice, reference }
  })
}

const detailsOf = ({ kind, onDay, minutes, note, lateReason }: HoursToWrite, part: NamedPart) => ({
  ...{ kind, onDay, minutes, note, lateReason },
  ...part,
})

async function written(tx: Tx, viewer: SignedIn, rows: Prisma.HoursEntryCreateManyInput[]) {
  const entries = await tx.hoursEntry.createManyAndReturn({ data: rows })
  await record(
    tx,
    viewer,
    ...entries.map(({ id, kind, onDay, minutes, enrollmentId, learnerId }) =>
      hoursWritten(
        id,
        { kind: kind as HoursKind, onDay: asText(onDay), minutes },
        { enrollmentId, learnerId },
      ),
    ),
  )
  return entries.map((hoursEntry) => ({ hoursEntry }))
}
