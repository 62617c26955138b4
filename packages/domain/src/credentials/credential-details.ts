import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { allow, type Decision, firstRefusal } from '../decision.ts'
import { localDate } from '../local-date.ts'
import { optionalText, orNull } from '../optional-text.ts'
import { credentialName, WALLET, type WalletCode } from './credentials.ts'
import { problem, refuse } from './words.ts'

/** What staff write about a credential in a learner's wallet; whether it may be held is `holdCredential`'s to say. */
export const CredentialDetails = z
  .object({
    kind: z.enum(WALLET, { error: problem('CREDENTIAL_NOT_LISTED') }),
    number: optionalText(60, 'NUMBER'),
    awardedOn: localDate,
    expiresOn: orNull(localDate),
    note: optionalText(500, 'NOTE'),
  })
  .refine(({ awardedOn, expiresOn }) => expiresOn === null || expiresOn > awardedOn, {
    path: ['expiresOn'],
    message: problem('CREDENTIAL_EXPIRES_BEFORE_AWARD'),
  })

export type CredentialDetails = z.infer<typeof CredentialDetails>

/**
 * Whether the credential may stand in the learner's wallet: awarded by today, and each kind once. An apprentice form
 * and the full one may both stand there; the full one supersedes.
 */
export function mayHoldCredential(credential: {
  learnerName: string
  kind: WalletCode
  awardedOn: Temporal.PlainDate
  /** The other kinds in the wallet; without this entry itself when it is being changed. */
  held: readonly WalletCode[]
  today: Temporal.PlainDate
}): Decision {
  const { learnerName, kind, awardedOn, held, today } = credential
  const name = credentialName(kind)
  return firstRefusal(
    held.includes(kind) ? refuse('CREDENTIAL_HELD_ALREADY', { learnerName, name }, 'kind') : allow,
    Temporal.PlainDate.compare(awardedOn, today) > 0
      ? refuse('CREDENTIAL_AWARDED_AHEAD', { name, awardedOn }, 'awardedOn')
      : allow,
  )
}
