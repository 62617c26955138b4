import type { HoursEntry } from '@journeyline/db/generated/prisma/client'
import { patched } from '@journeyline/domain/acts/patched'
import { HoursDetails, type HoursKind } from '@journeyline/domain/hours/hours-entry'
import { type EntryFacts, EntryReference, isSameEntry } from '@journeyline/domain/hours/reference'
import { Temporal } from 'temporal-polyfill'
import { type Part, partsNamed } from '../../enrollments/parts-named.ts'
import { type Judged, judgedEach, notRefused } from '../../kernel/batch.ts'
import { checked } from '../../kernel/checked.ts'
import { toDay } from '../../kernel/days.ts'
import { refuseWiped } from '../../kernel/edited.ts'
import type { SignedIn, Tx } from '../../kernel/viewer.ts'
import type { EntryToMend, Successor } from './entries-to-mend.ts'
import type { HoursAsked } from './judge-hours.ts'

/** What is to be different in the entry that comes in the place of another: what is left out stays, null clears. */
export interface HoursPatch {
  onDay?: string | null
  minutes?: number | null
  subject?: Part | null
  note?: string | null
}

/** One entry that is to be put in the place of another, as a row of a batch says it. */
export interface SuccessorAsked {
  hoursEntryId: string
  details: HoursPatch
  /** The new entry's own: the one in whose place it comes keeps its reference. */
  reference?: string | null
}

/** An entry, and the one that is to come in its place. */
export interface Succession {
  entry: EntryToMend
  successor: HoursAsked
}

interface Row {
  row: SuccessorAsked
  entry: EntryToMend
  /** Why the new one comes late, or at all. */
  lateReason: string | null
}

/** What each row makes of its entry, checked by its fields, in a constant number of statements. */
export async function successionsOf(
  tx: Tx,
  viewer: SignedIn,
  rows: readonly Judged<Row>[],
): Promise<Judged<Succession>[]> {
  const whose = ({ entry: { enrollmentId, placementId } }: Row) =>
    viewer.kind === 'STAFF'
      ? { enrollmentId, learnerId: null, placementId }
      : { enrollmentId: null, learnerId: null, placementId }
  const named = (asked: Row) => ({ apprentice: whose(asked), part: asked.row.details.subject ?? {} })
  const partOf = await partsNamed({ kind: viewer.kind, db: tx }, notRefused(rows).map(named))
  return judgedEach(rows, (asked, index) => {
    const { row, entry, lateReason } = asked
    const place = ['entries', String(index)]
    const { subject, ...patch } = row.details
    const { kind, onDay, minutes, note, competencyId, courseId } = entry
    const part = subject === undefined ? { competencyId, courseId } : partOf(named(asked))
    const before = { kind, onDay, minutes, note }
    const details = checked(HoursDetails, { ...patched(before, patch), ...part }, [...place, 'details'])
    refuseWiped(patch, details, [...place, 'details'])
    const reference = checked(EntryReference, row.reference, [...place, 'reference'])
    const isTakenBack = entry.status === 'APPROVED'
    return {
      entry,
      successor: {
        ...{ ...details, ...whose(asked), reference, lateReason },
        inPlaceOf: { takenBack: isTakenBack ? { onDay: entry.onDay, minutes } : null },
      },
    }
  })
}

/**
 * Whether an entry that stands in the place of another is just what is asked for, by whoever asks: then an answer was lost. One that
 * was rejected or taken back since stands no more.
 */
export const isAsAsked = (
  standing: Successor | null,
  { entry, successor }: Succession,
  viewer: SignedIn,
): standing is Successor =>
  standing !== null &&
  standing.status !== 'REJECTED' &&
  standing.reversedBy === null &&
  standing.writtenById === viewer.personId &&
  standing.reference === successor.reference &&
  isSameEntry(factsAsked(entry, successor), factsOf(standing))

/** Whether an entry says already what it is to say. */
export const saysSo = ({ entry, successor }: Succession): boolean =>
  (successor.reference === null || successor.reference === entry.reference) &&
  isSameEntry({ ...factsAsked(entry, successor), lateReason: entry.reason }, factsOf(entry))

/** Whether two put just the same in the place of the same entry. */
export const isSameSuccession = (one: Succession, other: Succession): boolean =>
  one.successor.reference === other.successor.reference &&
  isSameEntry(factsAsked(one.entry, one.successor), factsAsked(other.entry, other.successor))

const factsAsked = ({ enrollmentId }: HoursEntry, successor: HoursAsked): EntryFacts => {
  const { kind, minutes, competencyId, courseId, note, lateReason } = successor
  const onDay = Temporal.PlainDate.from(successor.onDay)
  return { enrollmentId, kind, onDay, minutes, competencyId, courseId, note, lateReason }
}

const factsOf = (entry: HoursEntry): EntryFacts => {
  const { enrollmentId, minutes, competencyId, courseId, note, reason } = entry
  const kind = entry.kind as HoursKind // checked by the database
  return {
    enrollmentId,
    kind,
    onDay: toDay(entry.onDay),
    minutes,
    competencyId,
    courseId,
    note,
    lateReason: reason,
  }
}
