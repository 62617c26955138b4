import { found } from '../../kernel/errors.ts'
import type { Tx } from '../../kernel/viewer.ts'
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
