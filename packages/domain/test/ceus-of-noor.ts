import { Temporal } from 'temporal-polyfill'
import type { CeuEarned, CeuLedgerLine } from '../src/credentials/ceus/ceu-entry.ts'
import { type CeuRecord, ceuRenewals } from '../src/credentials/ceus/ceu-renewal.ts'
import type { HeldCredential } from '../src/credentials/credential-standing.ts'
import type { WalletCode } from '../src/credentials/credentials.ts'

export const day = (text: string) => Temporal.PlainDate.from(text)

export function held(
  kind: WalletCode,
  awardedOn: string | null,
  expiresOn: string | null = null,
): HeldCredential {
  return { kind, awardedOn: awardedOn ? day(awardedOn) : null, expiresOn: expiresOn ? day(expiresOn) : null }
}

export function earned(
  id: string,
  earnedOn: string,
  ceus: number,
  facts: Partial<CeuEarned> = {},
): CeuEarned {
  return {
    kind: 'EARNED',
    id,
    indexNumber: `AAPC-${id}`,
    sponsor: 'AAPC',
    title: `Webinar ${id}`,
    units: ceus * 100,
    earnedOn: day(earnedOn),
    bodies: ['AAPC'],
    hiimDomain: true,
    fromAhima: true,
    ...facts,
  }
}

/** Noor: CPC since November 1, 2024, whose membership renews at the end of October in even years. */
export function noor(ledger: CeuLedgerLine[], facts: Partial<CeuRecord> = {}) {
  const record = {
    wallet: [held('CPC', '2024-11-01')],
    ledger,
    renewsOn: { AAPC: day('2026-10-31') },
    today: day('2026-09-14'),
    ...facts,
  }
  return ceuRenewals(record)[0]!
}

/** "2026-10-31: 30 of 36" for each cycle. */
export function tallies({ cycles }: ReturnType<typeof noor>): string[] {
  return cycles.map(
    ({ endsOn, countedUnits, requiredUnits }) => `${endsOn}: ${countedUnits / 100} of ${requiredUnits / 100}`,
  )
}

export const sentences = ({ entries }: ReturnType<typeof noor>) => entries.map(({ sentence }) => sentence)
