import type { HoursEntry } from '@journeyline/db/generated/prisma/client'
import { wordsOf } from '@journeyline/domain/decision'
import type { HoursDetails, HoursKind } from '@journeyline/domain/hours/hours-entry'
import { referenceConflict } from '@journeyline/domain/hours/reference'
import type { Words } from '@journeyline/domain/words/words'
import { Temporal } from 'temporal-polyfill'
import { toDay } from '../../kernel/days.ts'
import { type FieldProblem, InputError, Refusal } from '../../kernel/errors.ts'
import type { SignedIn, Tx } from '../../kernel/viewer.ts'
import { hoursWord } from '../words.ts'

/** One entry that can't be written under its reference: which of those sent, and what stands there already. */
export interface ReferenceConflict extends Words {
  index: number
  reference: string
  existing: HoursEntry
}

/** Entries are written all or none: none was, because of references that stand for other entries of the organization. */
export class ReferenceConflictError extends Refusal {
  override name = 'ReferenceConflictError'
  readonly conflicts: ReferenceConflict[]
  constructor(conflicts: ReferenceConflict[]) {
    super(hoursWord('NOTHING_WRITTEN_DOWN', { conflicts: conflicts.map(wordsOf) }))
    this.conflicts = conflicts
  }
}

type Asked = HoursDetails & {
  enrollmentId: string | null
  placementId: string | null
  reference: string | null
}

/** Refuses entries of which two have one reference: which of them it would stand for, nobody could say. */
export function refuseRepeated(asked: readonly Asked[]): void {
  const first = new Map<string, number>()
  const problems: FieldProblem[] = []
  for (const [index, { reference }] of asked.entries()) {
    if (reference === null) continue
    const before = first.get(reference)
    if (before === undefined) first.set(reference, index)
    else
      problems.push({
        path: ['entries', String(index), 'reference'],
        ...hoursWord('REFERENCE_REPEATED', { entry: before + 1 }),
      })
  }
  if (problems.length > 0) throw new InputError(problems)
}

/**
 * The entries that the viewer's organization wrote under these references before, by reference; refuses those that say
 * something else now, or were taken back since.
 */
export async function writtenBefore(
  tx: Tx,
  viewer: SignedIn,
  asked: readonly Asked[],
): Promise<Map<string, HoursEntry>> {
  const references = asked.flatMap(({ reference }) => reference ?? [])
  if (references.length === 0) return new Map()
  const rows = await tx.hoursEntry.findMany({
    where: { source: 'PERSON', reference: { in: references }, writerEmployerId: viewer.employerId },
    include: { reversedBy: { select: { id: true } } },
  })
  const before = new Map(rows.map((row) => [row.reference!, row]))
  const conflicts = asked.flatMap((entry, index) => {
    const existing = before.get(entry.reference ?? '')
    const words = existing ? conflictOf(entry, existing) : null
    return existing && words !== null ? [{ index, reference: entry.reference!, existing, ...words }] : []
  })
  if (conflicts.length > 0) throw new ReferenceConflictError(conflicts)
  return before
}

function conflictOf(entry: Asked, existing: HoursEntry & { reversedBy: unknown }): Words | null {
  const { kind, minutes, competencyId, courseId, note, lateReason } = entry
  return referenceConflict(
    entry.reference!,
    {
      ...{ kind, minutes, competencyId, courseId, note, lateReason },
      enrollmentId: enrollmentOf(entry, existing),
      onDay: Temporal.PlainDate.from(entry.onDay),
    },
    {
      ...existing,
      kind: existing.kind as HoursKind, // checked by the database
      onDay: toDay(existing.onDay),
      lateReason: existing.reason,
      isReversed: existing.reversedBy !== null,
    },
  )
}

/** Whoever names a placement means its enrollment, which an employer does not know. */
function enrollmentOf({ enrollmentId, placementId }: Asked, existing: HoursEntry): string {
  const isThisOne = placementId !== null && placementId === existing.placementId
  return isThisOne ? existing.enrollmentId : (enrollmentId ?? '')
}
