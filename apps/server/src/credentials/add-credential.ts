import type { Credential } from '@journeyline/db/generated/prisma/client'
import { credentialRecorded } from '@journeyline/domain/credentials/acts'
import { type CredentialDetails, mayHoldCredential } from '@journeyline/domain/credentials/credential-details'
import { credentialName, type WalletCode } from '@journeyline/domain/credentials/credentials'
import { learnerName } from '@journeyline/domain/learners/learner-details'
import { Temporal } from 'temporal-polyfill'
import type { OnlyOne } from '../kernel/already-there.ts'
import { toDate } from '../kernel/days.ts'
import { violates } from '../kernel/db-errors.ts'
import type { Existing } from '../kernel/errors.ts'
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

/** The award of the wallet that is of the kind, for who is told that it is there. */
export const held = (learner: LockedLearner, kind: WalletCode): Existing | null => {
  const credential = learner.credentials.find((one) => one.kind === kind)
  return credential ? { type: 'Credential', id: credential.id } : null
}

/** The award that an import brought in the meantime, of a write that was refused for it; lets every other error pass. */
export function heldMeanwhile(
  error: unknown,
  { learnerId, kind }: { learnerId: string; kind: WalletCode },
): OnlyOne<Credential> {
  if (!violates(error, 'credential_learner_id_kind_key')) throw error
  const words = credentialWord('CREDENTIAL_RECORDED_MEANWHILE', { name: credentialName(kind) })
  return {
    find: (db) => db.credential.findUnique({ where: { learnerId_kind: { learnerId, kind } } }),
    ...{ type: 'Credential', words, path: ['kind'] },
  }
}
