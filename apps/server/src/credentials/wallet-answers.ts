import { apprenticeStatusRemoval } from '@journeyline/domain/credentials/apprentice-status-removal'
import { ceuRenewals } from '@journeyline/domain/credentials/ceu-renewal'
import { credentialStanding } from '@journeyline/domain/credentials/credential-standing'
import { fullForm } from '@journeyline/domain/credentials/credentials'
import { walletSteps } from '@journeyline/domain/credentials/wallet-steps'
import type { Temporal } from 'temporal-polyfill'
import type { WalletRecord } from './wallet-record.ts'

/** The renewal at each body, as the record has it. */
export function renewalsOf({ wallet, ledger, aapcRenewsOn }: WalletRecord, today: Temporal.PlainDate) {
  return ceuRenewals({ wallet, ledger, renewsOn: { AAPC: aapcRenewsOn }, today })
}

/** How far the learner is from taking the A away, and from which certifications: apprentice forms not superseded. */
export function apprenticeStatusOf({ wallet, experience }: WalletRecord, today: Temporal.PlainDate) {
  const apprenticeForms = wallet
    .filter(({ kind }) => fullForm(kind) !== null)
    .filter((credential) => credentialStanding({ credential, wallet, asOf: today }) !== 'SUPERSEDED')
    .map(({ kind }) => kind)
  return { apprenticeForms, ...apprenticeStatusRemoval(experience, today) }
}

/** What is next for the wallet. */
export function walletStepsOf(record: WalletRecord, today: Temporal.PlainDate) {
  const { wallet, attempts, experience } = record
  const renewals = renewalsOf(record, today)
  return walletSteps({
    wallet,
    attempts,
    renewals,
    removal: apprenticeStatusRemoval(experience, today),
    today,
  })
}
