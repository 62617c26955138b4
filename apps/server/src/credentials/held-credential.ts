import type { HeldCredential } from '@journeyline/domain/credentials/credential-standing'
import type { WalletCode } from '@journeyline/domain/credentials/credentials'
import { toDay } from '../kernel/days.ts'

/** A row of the wallet as the rules see it. */
export function heldCredential(row: {
  kind: string
  awardedOn: Date | null
  expiresOn: Date | null
}): HeldCredential {
  return {
    kind: row.kind as WalletCode,
    awardedOn: row.awardedOn && toDay(row.awardedOn),
    expiresOn: row.expiresOn && toDay(row.expiresOn),
  }
}
