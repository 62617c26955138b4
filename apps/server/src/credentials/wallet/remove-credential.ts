import { credentialRemoved } from '@journeyline/domain/credentials/acts'
import { rowId } from '../../graphql/row-id.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { lockedCredential } from './locked-credential.ts'

/** Takes an award out of the wallet that was recorded by mistake; the audit trail keeps what it was. */
export async function removeCredential(viewer: SignedIn, { credentialId }: { credentialId: string }) {
  const id = rowId('Credential', credentialId)
  return viewer.transaction(async (tx) => {
    const { learner, before } = await lockedCredential(tx, id)
    await tx.credential.delete({ where: { id } })
    await record(tx, viewer, credentialRemoved(learner.id, { before }, { credentialId: id }))
    return learner
  })
}
