import { ceuRenewals } from '@journeyline/domain/credentials/ceus/ceu-renewal'
import { credentialStanding } from '@journeyline/domain/credentials/credential-standing'
import { fullForm, WALLET } from '@journeyline/domain/credentials/credentials'
import { apprenticeStatusRemoval } from '@journeyline/domain/credentials/removal/apprentice-status-removal'
import { walletSteps } from '@journeyline/domain/credentials/wallet/wallet-steps'
import type { Temporal } from 'temporal-polyfill'
import { awardsAsked } from './wallet/awards-asked.ts'
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

/** What is next for the wallet; an award that two enrollments ask for is told once. */
export function walletStepsOf(record: WalletRecord, today: Temporal.PlainDate) {
  const { wallet, attempts, experience, awards, credentials } = record
  const asked = awardsAsked(awards, credentials, today).map(
    ({ requirement, code, credential, ...award }) => ({
      credential: WALLET.find((known) => known === code) ?? null,
      title: requirement.title,
      held: credential !== null,
      met: award.met,
      sentence: award.sentence,
    }),
  )
  return walletSteps({
    wallet,
    attempts,
    renewals: renewalsOf(record, today),
    removal: apprenticeStatusRemoval(experience, today),
    asked: [...new Map(asked.map((award) => [award.title, award])).values()],
    today,
  })
}
