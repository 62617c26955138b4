import { CredentialDetails } from '@journeyline/domain/credentials/credential-details'
import { proveWith } from '../../evidence/prove-with.ts'
import { rowId } from '../../graphql/row-id.ts'
import { checked } from '../../kernel/checked.ts'
import type { Clock } from '../../kernel/clock.ts'
import { enforce } from '../../kernel/errors.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { addCredential, mayHold, orHeldMeanwhile } from '../add-credential.ts'
import { lockedLearner } from '../locked-learner.ts'

interface RecordCredential {
  learnerId: string
  details: unknown
  evidenceFileIds?: readonly string[] | null
}

/** Puts an award into a learner's wallet, each kind once, with the files that prove it. */
export async function recordCredential(
  viewer: SignedIn,
  { learnerId, details, evidenceFileIds }: RecordCredential,
  clock: Clock,
) {
  const id = rowId('Learner', learnerId)
  const credential = checked(CredentialDetails, details, ['details'])
  return viewer
    .transaction(async (tx) => {
      const learner = await lockedLearner(tx, id)
      enforce(mayHold(learner, credential, clock.today()))
      const row = await addCredential(tx, viewer, learner, credential)
      await proveWith(tx, viewer, evidenceFileIds ?? [], {
        learnerId: id,
        proves: 'CREDENTIAL',
        provesId: row.id,
      })
      return { credential: row, learner }
    })
    .catch(orHeldMeanwhile(credential.kind))
}
