import { CredentialDetails } from '@journeyline/domain/credentials/credential-details'
import { proveWith } from '../../evidence/prove-with.ts'
import { rowId } from '../../graphql/row-id.ts'
import { isJust, refuseSecond } from '../../kernel/already-there.ts'
import { checked } from '../../kernel/checked.ts'
import type { Clock } from '../../kernel/clock.ts'
import { enforce } from '../../kernel/errors.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { addCredential, held, heldMeanwhile, mayHold } from '../add-credential.ts'
import { lockedLearner } from '../locked-learner.ts'

interface RecordCredential {
  learnerId: string
  details: unknown
  evidenceFileIds?: readonly string[] | null
}

/** Puts an award into a learner's wallet, each kind once, with the files that prove it. One that is there with just these details is the one. */
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
      const before = learner.credentials.find((one) => one.kind === credential.kind)
      const isSame = before !== undefined && isJust(before, credential)
      if (!isSame)
        enforce(mayHold(learner, credential, clock.today()), {
          CREDENTIAL_HELD_ALREADY: held(learner, credential.kind),
        })
      const row = isSame ? before : await addCredential(tx, viewer, learner, credential)
      await proveWith(tx, viewer, evidenceFileIds ?? [], {
        learnerId: id,
        proves: 'CREDENTIAL',
        provesId: row.id,
      })
      return { credential: row, learner }
    })
    .catch((error) => refuseSecond(heldMeanwhile(error, { learnerId: id, kind: credential.kind })))
}
