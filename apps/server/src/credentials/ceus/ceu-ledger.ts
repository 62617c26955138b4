import type { CeuEntry } from '@journeyline/db/generated/prisma/client'
import type { CeuLedgerLine } from '@journeyline/domain/credentials/ceus/ceu-entry'
import type { CeuBody } from '@journeyline/domain/credentials/ceus/ceu-policy'
import { toDay } from '../../kernel/days.ts'

/** The rows of a ledger as the rules see them. */
export function ceuLedger(rows: readonly CeuEntry[]): CeuLedgerLine[] {
  return rows.map(({ id, reversesId, reason, hundredths, earnedOn, bodies, ...entry }) =>
    reversesId
      ? { kind: 'REVERSAL', id, reverses: reversesId, reason: reason ?? '' }
      : {
          kind: 'EARNED',
          id,
          units: hundredths,
          earnedOn: toDay(earnedOn),
          bodies: bodies as CeuBody[],
          indexNumber: entry.indexNumber,
          sponsor: entry.sponsor,
          title: entry.title,
          hiimDomain: entry.hiimDomain,
          fromAhima: entry.fromAhima,
        },
  )
}
