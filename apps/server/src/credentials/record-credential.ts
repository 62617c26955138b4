import { CredentialDetails } from '@journeyline/domain/credentials/credential-details'
import { checked } from '../checked.ts'
import type { Clock } from '../clock.ts'
import { enforce } from '../errors.ts'
import { rowId } from '../graphql/row-id.ts'
import type { SignedIn } from '../viewer.ts'
import { addCredential, mayHold, orHeldMeanwhile } from './add-credential.ts'
import { lockedLearner } from './locked-learner.ts'

/** Puts an award into a learner's wallet, each kind once. */
export async function recordCredential(
  viewer: SignedIn,
  { learnerId, details }: { learnerId: string; details: unknown },
  clock: Clock,
) {
  const id = rowId('Learner', learnerId)
  const credential = checked(CredentialDetails, details, ['details'])
  return viewer
    .transaction(async (tx) => {
      const learner = await lockedLearner(tx, id)
      enforce(mayHold(learner, credential, clock.today()))
      await addCredential(tx, viewer, learner, credential)
      return learner
    })
    .catch(orHeldMeanwhile(credential.kind))
}
