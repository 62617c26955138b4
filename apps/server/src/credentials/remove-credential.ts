import { rowId } from '../graphql/row-id.ts'
import { audit } from '../kernel/audit.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { lockedCredential } from './locked-credential.ts'

/** Takes an award out of the wallet that was recorded by mistake; the audit trail keeps what it was. */
export async function removeCredential(viewer: SignedIn, { credentialId }: { credentialId: string }) {
  const id = rowId('Credential', credentialId)
  return viewer.transaction(async (tx) => {
    const { learner, before } = await lockedCredential(tx, id)
    await tx.credential.delete({ where: { id } })
    await audit(tx, viewer, {
      act: 'credential.removed',
      subjectType: 'Learner',
      subjectId: learner.id,
      detail: { before },
    })
    return learner
  })
}
