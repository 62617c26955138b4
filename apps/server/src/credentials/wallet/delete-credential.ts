import { credentialRemoved } from '@journeyline/domain/credentials/acts'
import { rowId } from '../../graphql/row-id.ts'
import { record } from '../../kernel/record.ts'
import { enforceAsRead } from '../../kernel/stale-version.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { credentialAsRead, lockedCredential } from './locked-credential.ts'

/** Takes an award out of the wallet that was recorded by mistake; the audit trail keeps what it was. */
export async function deleteCredential(
  viewer: SignedIn,
  { credentialId, expectedVersion }: { credentialId: string; expectedVersion: number },
) {
  const id = rowId('Credential', credentialId)
  return viewer.transaction(async (tx) => {
    const { learner, before } = await lockedCredential(tx, id)
    await enforceAsRead(tx, viewer, { ...credentialAsRead(before), expectedVersion })
    await tx.credential.delete({ where: { id } })
    await record(tx, viewer, credentialRemoved(learner.id, { before }, { credentialId: id }))
    return { removedId: id, learner }
  })
}
