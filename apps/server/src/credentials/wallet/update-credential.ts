import { changedDetails } from '@journeyline/domain/acts/changed-details'
import { credentialUpdated } from '@journeyline/domain/credentials/acts'
import { CredentialDetails } from '@journeyline/domain/credentials/credential-details'
import { credentialName, type WalletCode } from '@journeyline/domain/credentials/credentials'
import { proveWith } from '../../evidence/prove-with.ts'
import { rowId } from '../../graphql/row-id.ts'
import { checked } from '../../kernel/checked.ts'
import type { Clock } from '../../kernel/clock.ts'
import { enforce, StaleVersionError } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { refusalWord } from '../../words/refusals.ts'
import { credentialColumns, mayHold, orHeldMeanwhile } from '../add-credential.ts'
import { lockedCredential } from './locked-credential.ts'

interface UpdateCredential {
  credentialId: string
  expectedVersion: number
  details: unknown
  evidenceFileIds?: readonly string[] | null
}

/** Corrects an award in the wallet, if nobody else has since `expectedVersion`. A published candidate follows by itself. */
export async function updateCredential(
  viewer: SignedIn,
  { credentialId, expectedVersion, details, evidenceFileIds }: UpdateCredential,
  clock: Clock,
) {
  const id = rowId('Credential', credentialId)
  const credential = checked(CredentialDetails, details, ['details'])
  return viewer
    .transaction(async (tx) => {
      const { learner, before } = await lockedCredential(tx, id)
      if (before.version !== expectedVersion) {
        throw new StaleVersionError(
          refusalWord('CHANGED_MEANWHILE', { what: credentialName(before.kind as WalletCode) }),
          before.version,
        )
      }
      enforce(mayHold(learner, credential, clock.today(), id))
      await tx.credential.update({
        where: { id },
        data: { ...credentialColumns(credential), version: { increment: 1 } },
      })
      await proveWith(tx, viewer, evidenceFileIds ?? [], {
        learnerId: learner.id,
        proves: 'CREDENTIAL',
        provesId: id,
      })
      await record(
        tx,
        viewer,
        credentialUpdated(
          learner.id,
          { before, after: credential },
          {
            credentialId: id,
            changed: changedDetails(before, credential),
            version: before.version + 1,
          },
        ),
      )
      return learner
    })
    .catch(orHeldMeanwhile(credential.kind))
}
