import type { CeuEntry } from '@journeyline/db/generated/prisma/client'
import { ceuRecorded } from '@journeyline/domain/credentials/acts'
import { CeuEntryDetails, mayRecordCeuEntry } from '@journeyline/domain/credentials/ceus/ceu-entry'
import { Temporal } from 'temporal-polyfill'
import { proveWith } from '../../evidence/prove-with.ts'
import { rowId } from '../../graphql/row-id.ts'
import { isJust } from '../../kernel/already-there.ts'
import { checked } from '../../kernel/checked.ts'
import type { Clock } from '../../kernel/clock.ts'
import { toDate } from '../../kernel/days.ts'
import { enforce } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { lockedLearner } from '../locked-learner.ts'
import { ceuLedger } from './ceu-ledger.ts'

interface RecordCeuEntry {
  learnerId: string
  details: unknown
  evidenceFileIds?: readonly string[] | null
}

/** Adds CEUs to a learner's ledger; the same education counts once, even when two write it down at once. */
export async function recordCeuEntry(
  viewer: SignedIn,
  { learnerId, details, evidenceFileIds }: RecordCeuEntry,
  clock: Clock,
) {
  const id = rowId('Learner', learnerId)
  const entry = checked(CeuEntryDetails, details, ['details'])
  const { units, earnedOn, indexNumber, ...rest } = entry
  return viewer.transaction(async (tx) => {
    const learner = await lockedLearner(tx, id)
    const ledger = await tx.ceuEntry.findMany({ where: { learnerId: id } })
    const before = standingUnder(indexNumber, ledger)
    const facts = { ...rest, indexNumber, hundredths: units, earnedOn: toDate(earnedOn) }
    const isSame = before !== undefined && isJust(before, facts)
    if (!isSame)
      enforce(
        mayRecordCeuEntry({
          entry: { indexNumber, earnedOn: Temporal.PlainDate.from(earnedOn) },
          ledger: ceuLedger(ledger),
          today: clock.today(),
        }),
        { CEU_INDEX_NUMBER_TAKEN: before && { type: 'CeuEntry', id: before.id } },
      )
    const ceuEntry = isSame
      ? before
      : await tx.ceuEntry.create({
          data: { ...facts, learnerId: id, recordedAt: clock.now(), recordedById: viewer.personId },
        })
    await proveWith(tx, viewer, evidenceFileIds ?? [], {
      ...{ learnerId: id, proves: 'CEU', provesId: ceuEntry.id },
    })
    if (!isSame) await record(tx, viewer, ceuRecorded(id, entry, { ceuEntryId: ceuEntry.id }))
    return { ceuEntry, learner }
  })
}

/** The entry of the ledger that the index number stands for, but for one that is reversed. */
const standingUnder = (indexNumber: string | null, ledger: readonly CeuEntry[]): CeuEntry | undefined =>
  ledger.find(
    (entry) =>
      indexNumber !== null &&
      entry.indexNumber === indexNumber &&
      entry.reversesId === null &&
      !ledger.some(({ reversesId }) => reversesId === entry.id),
  )
