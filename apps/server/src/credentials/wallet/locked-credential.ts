import { credentialUpdated } from '@journeyline/domain/credentials/acts'
import { credentialName, type WalletCode } from '@journeyline/domain/credentials/credentials'
import { type ChangedBy, found } from '../../kernel/errors.ts'
import type { Tx } from '../../kernel/viewer.ts'
import { refusalWord } from '../../words/refusals.ts'
import { lockedLearner } from '../locked-learner.ts'

/** The credential as it stands, with its learner, kept from others until the transaction ends. */
export async function lockedCredential(tx: Tx, id: string) {
  const { learnerId } = found(
    await tx.credential.findUnique({ where: { id }, select: { learnerId: true } }),
    'CREDENTIAL',
  )
  const learner = await lockedLearner(tx, learnerId)
  const before = found(
    learner.credentials.find((credential) => credential.id === id),
    'CREDENTIAL',
  )
  return { learner, before }
}

/** The credential as who edits or removes it has read it. */
export const credentialAsRead = (row: { id: string; learnerId: string; kind: string; version: number }) => ({
  ...{ row, acts: [credentialUpdated], subjectId: row.learnerId },
  stale: (by: ChangedBy) =>
    refusalWord('CHANGED_MEANWHILE', { what: credentialName(row.kind as WalletCode), by }), // the database knows no other
})
