import { ceuReversed } from '@journeyline/domain/credentials/acts'
import { CeuReversalDetails, mayReverseCeuEntry } from '@journeyline/domain/credentials/ceus/ceu-entry'
import { rowId } from '../../graphql/row-id.ts'
import { isJust } from '../../kernel/already-there.ts'
import { checked } from '../../kernel/checked.ts'
import type { Clock } from '../../kernel/clock.ts'
import { enforce, found } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { lockedLearner } from '../locked-learner.ts'

/** Takes CEUs back by a reversing entry: once, even when two do at once. The entry itself stays in the ledger. */
export async function reverseCeuEntry(
  viewer: SignedIn,
  { ceuEntryId, reason: given }: { ceuEntryId: string; reason: string },
  clock: Clock,
) {
  const id = rowId('CeuEntry', ceuEntryId)
  const { reason } = checked(CeuReversalDetails, { reason: given })
  return viewer.transaction(async (tx) => {
    const earned = { id, reversesId: null }
    const { learnerId } = found(await tx.ceuEntry.findFirst({ where: earned }), 'CEU_ENTRY')
    const learner = await lockedLearner(tx, learnerId)
    const {
      reversedBy,
      recordedAt: _,
      ...entry
    } = await tx.ceuEntry.findUniqueOrThrow({
      where: { id },
      include: { reversedBy: true },
    })
    // the viewer's own, sent again
    if (reversedBy && reversedBy.recordedById === viewer.personId && isJust(reversedBy, { reason }))
      return { ceuEntry: reversedBy, learner }
    enforce(mayReverseCeuEntry({ title: entry.title, reversedFor: reversedBy?.reason ?? null }), {
      CEU_REVERSED_ALREADY: reversedBy && { type: 'CeuEntry', id: reversedBy.id },
    })
    const ceuEntry = await tx.ceuEntry.create({
      data: {
        ...entry,
        id: undefined,
        hundredths: -entry.hundredths,
        reversesId: id,
        reason,
        recordedAt: clock.now(),
        recordedById: viewer.personId,
      },
    })
    await record(
      tx,
      viewer,
      ceuReversed(learnerId, { ceuEntryId: id, title: entry.title, units: entry.hundredths, reason }),
    )
    return { ceuEntry, learner }
  })
}
