import type { Credential } from '@journeyline/db/generated/prisma/client'
import { credentialRecorded } from '@journeyline/domain/credentials/acts'
import { type CredentialDetails, mayHoldCredential } from '@journeyline/domain/credentials/credential-details'
import { credentialName, type WalletCode } from '@journeyline/domain/credentials/credentials'
import { learnerName } from '@journeyline/domain/learners/learner-details'
import { Temporal } from 'temporal-polyfill'
import { toDate } from '../kernel/days.ts'
import { violates } from '../kernel/db-errors.ts'
import { RuleError } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn, Tx } from '../kernel/viewer.ts'
import type { LockedLearner } from './locked-learner.ts'
import { credentialWord } from './words.ts'

/** Puts a credential into the wallet, with its audit entry; `mayHold` has said yes. Returns the new row's id. */
export async function addCredential(
  tx: Tx,
  viewer: SignedIn,
  learner: LockedLearner,
  credential: CredentialDetails,
): Promise<Credential> {
  const row = await tx.credential.create({
    data: { ...credentialColumns(credential), learnerId: learner.id },
  })
  await record(tx, viewer, credentialRecorded(learner.id, credential, { credentialId: row.id }))
  return row
}

/** Whether the credential may stand in the wallet; `except` is the entry that is being changed. */
export const mayHold = (
  learner: LockedLearner,
  { kind, awardedOn }: Pick<CredentialDetails, 'kind' | 'awardedOn'>,
  today: Temporal.PlainDate,
  except?: string,
) =>
  mayHoldCredential({
    learnerName: learnerName(learner),
    kind,
    awardedOn: Temporal.PlainDate.from(awardedOn),
    held: learner.credentials.filter(({ id }) => id !== except).map((other) => other.kind as WalletCode),
    today,
  })

/** The details as the database keeps them. */
export const credentialColumns = ({ awardedOn, expiresOn, ...credential }: CredentialDetails) => ({
  ...credential,
  awardedOn: toDate(awardedOn),
  expiresOn: expiresOn === null ? null : toDate(expiresOn),
})

/** Says of a refused write that an import brought the same award in the meantime; lets every other error pass. */
export const orHeldMeanwhile =
  (kind: WalletCode) =>
  (error: unknown): never => {
    if (!violates(error, 'credential_learner_id_kind_key')) throw error
    throw new RuleError(
      credentialWord('CREDENTIAL_RECORDED_MEANWHILE', { name: credentialName(kind) }),
      'kind',
    )
  }
