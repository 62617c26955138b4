import { Temporal } from 'temporal-polyfill'
import { daysBetween } from '../local-date.ts'
import {
  CREDENTIALS,
  type CredentialCode,
  type CredentialIssuer,
  credentialFacts,
  fullForm,
  type WalletCode,
} from './credentials.ts'

/** A credential in a learner's wallet; it is in force on its last day, `expiresOn`, too. Null days are not known. */
export type HeldCredential = {
  kind: WalletCode
  awardedOn: Temporal.PlainDate | null
  expiresOn: Temporal.PlainDate | null
}

/** A credential is said to be expiring in so many days before its last one: the product's default. */
export const EXPIRING_WITHIN_DAYS = 90

/** The standings of a credential. */
export const CREDENTIAL_STANDINGS = ['IN_FORCE', 'EXPIRING', 'EXPIRED', 'SUPERSEDED'] as const

/** How a credential stands on a day: SUPERSEDED once the full form of an apprentice form is held. */
export type CredentialStanding = (typeof CREDENTIAL_STANDINGS)[number]

/**
 * How the credential stands on a day, beside the others of the wallet: EXPIRING when at most so many days are left to
 * its last day, `EXPIRING_WITHIN_DAYS` unless told. A superseded one is that even when it or the full form has expired: the A is gone for good.
 */
export function credentialStanding(asked: {
  credential: HeldCredential
  wallet: readonly HeldCredential[]
  asOf: Temporal.PlainDate
  expiringWithinDays?: number
}): CredentialStanding {
  const { credential, wallet, asOf, expiringWithinDays = EXPIRING_WITHIN_DAYS } = asked
  const full = fullForm(credential.kind)
  if (wallet.some((other) => other.kind === full && isAwardedBy(other, asOf))) return 'SUPERSEDED'
  if (credential.expiresOn === null) return 'IN_FORCE'
  const daysLeft = daysBetween(asOf, credential.expiresOn)
  if (daysLeft < 0) return 'EXPIRED'
  return daysLeft <= expiringWithinDays ? 'EXPIRING' : 'IN_FORCE'
}

/** The issuer's certifications in force on a day, in the order of the list: awarded, not expired, not superseded. */
export function certificationsInForce(
  wallet: readonly HeldCredential[],
  issuer: CredentialIssuer,
  asOf: Temporal.PlainDate,
): CredentialCode[] {
  const inForce = new Set(
    wallet
      .filter((credential) => isAwardedBy(credential, asOf))
      .filter((credential) => {
        const standing = credentialStanding({ credential, wallet, asOf, expiringWithinDays: 0 })
        return standing === 'IN_FORCE' || standing === 'EXPIRING'
      })
      .map(({ kind }) => kind),
  )
  return CREDENTIALS.filter((code) => inForce.has(code) && credentialFacts(code).issuer === issuer)
}

/** A credential whose day of award nobody knows counts as awarded: somebody saw it. */
function isAwardedBy({ awardedOn }: HeldCredential, asOf: Temporal.PlainDate): boolean {
  return awardedOn === null || Temporal.PlainDate.compare(awardedOn, asOf) <= 0
}
