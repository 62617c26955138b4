import type { HoursEntry } from '@journeyline/db/generated/prisma/client'
import type { HoursDetails, HoursKind, HoursStatus } from '@journeyline/domain/hours/hours-entry'
import { type EntryFacts, type RecordedEntry, referenceConflict } from '@journeyline/domain/hours/reference'
import type { Words } from '@journeyline/domain/words/words'
import { Temporal } from 'temporal-polyfill'
import type { NamedApprentice } from '../../enrollments/apprentices-named.ts'
import { toDay } from '../../kernel/days.ts'
import { violates } from '../../kernel/db-errors.ts'
import { Same } from '../../kernel/done-rows.ts'
import { Refusal } from '../../kernel/errors.ts'
import type { SignedIn, Tx } from '../../kernel/viewer.ts'
import { hoursWord } from '../words.ts'

/** The reference stands for another entry of the organization, one of before or one of the same batch. */
export class ReferenceConflictError extends Refusal {
  override name = 'ReferenceConflictError'
  readonly reference: string
  /** The entry that stands under it; null where that is sent along. */
  readonly existing: HoursEntry | null
  /** Which of those sent has it, from 0; null where the entry was there before. */
  readonly sentAt: number | null
  constructor(
    words: Words,
    { reference, existing, sentAt }: { reference: string; existing?: HoursEntry; sentAt?: number },
  ) {
    super(words, ['reference'])
    this.reference = reference
    this.existing = existing ?? null
    this.sentAt = sentAt ?? null
  }
}

/** Writes again where another was first to take a reference: now it is found. */
export async function againIfTaken<Done>(write: () => Promise<Done>): Promise<Done> {
  return write().catch((error) => {
    if (violates(error, 'hours_entry_reference_once')) return write()
    throw error
  })
}

export type Referred = HoursDetails &
  NamedApprentice & {
    reference: string | null
    /** It comes in the place of another entry, so that nothing that stands is the same. */
    inPlaceOf?: object
  }

/** What stands under the references of entries that are sent: what the viewer's organization wrote before, and what comes first. */
export interface References {
  /** The entry of before that says the same, if any; refuses one that says something else now, or was taken back since. */
  before(entry: Referred): Same<{ hoursEntry: HoursEntry }> | null
  /** The same of an earlier one of those that are sent. */
  sent(entry: Referred, enrollmentId: string): Same<{ hoursEntry: HoursEntry }> | null
  /** Keeps what is to stand under its reference, if it has one. */
  keep(entry: Referred, enrollmentId: string, index: number): void
}

export async function referencesOf(
  tx: Tx,
  viewer: SignedIn,
  asked: readonly Referred[],
): Promise<References> {
  const entries = await writtenBefore(tx, viewer, asked)
  const first = new Map<string, { index: number; facts: EntryFacts }>()
  return {
    before(entry) {
      const existing = entries.get(entry.reference ?? '')
      if (!existing) return null
      const reference = existing.reference!
      const standing = recorded(existing)
      const words = entry.inPlaceOf
        ? hoursWord('REFERENCE_OF_ANOTHER_ENTRY', { reference, ...heading(standing) })
        : referenceConflict(reference, factsOf(entry, enrollmentOf(entry, existing)), standing)
      if (words) throw new ReferenceConflictError(words, { reference, existing })
      return new Same({ hoursEntry: existing })
    },
    sent(entry, enrollmentId) {
      const { reference } = entry
      const earlier = first.get(reference ?? '')
      if (!earlier || reference === null) return null
      const { index, facts } = earlier
      const standing = { ...facts, status: 'SUBMITTED' as const, isReversed: false }
      if (!entry.inPlaceOf && referenceConflict(reference, factsOf(entry, enrollmentId), standing) === null)
        return new Same<{ hoursEntry: HoursEntry }>(index)
      throw new ReferenceConflictError(hoursWord('REFERENCE_REPEATED', { entry: index + 1 }), {
        ...{ reference, sentAt: index },
      })
    },
    keep(entry, enrollmentId, index) {
      if (entry.reference !== null) first.set(entry.reference, { index, facts: factsOf(entry, enrollmentId) })
    },
  }
}

type Written = HoursEntry & { reversedBy: { id: string } | null }

async function writtenBefore(tx: Tx, viewer: SignedIn, asked: readonly Referred[]) {
  const references = asked.flatMap(({ reference }) => reference ?? [])
  if (references.length === 0) return new Map<string, Written>()
  const rows = await tx.hoursEntry.findMany({
    where: { source: 'PERSON', reference: { in: references }, writerEmployerId: viewer.employerId },
    include: { reversedBy: { select: { id: true } } },
  })
  return new Map(rows.map((row) => [row.reference!, row]))
}

const factsOf = (entry: Referred, enrollmentId: string): EntryFacts => {
  const { kind, minutes, competencyId, courseId, note, lateReason } = entry
  const onDay = Temporal.PlainDate.from(entry.onDay)
  return { enrollmentId, kind, onDay, minutes, competencyId, courseId, note, lateReason }
}

const heading = ({ onDay, minutes, kind }: EntryFacts) => ({ onDay, minutes, kind })

const recorded = (existing: Written): RecordedEntry => ({
  ...existing,
  kind: existing.kind as HoursKind, // kind and status are checked by the database
  status: existing.status as HoursStatus,
  onDay: toDay(existing.onDay),
  lateReason: existing.reason,
  isReversed: existing.reversedBy !== null,
})

/** Whoever names a placement means its enrollment, which an employer does not know. */
function enrollmentOf({ enrollmentId, placementId }: Referred, existing: HoursEntry): string {
  const isThisOne = placementId !== null && placementId === existing.placementId
  return isThisOne ? existing.enrollmentId : (enrollmentId ?? '')
}
