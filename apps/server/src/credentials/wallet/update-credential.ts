import type { Credential } from '@journeyline/db/generated/prisma/client'
import { credentialUpdated } from '@journeyline/domain/credentials/acts'
import { CredentialDetails } from '@journeyline/domain/credentials/credential-details'
import { proveWith } from '../../evidence/prove-with.ts'
import { rowId } from '../../graphql/row-id.ts'
import { refuseSecond } from '../../kernel/already-there.ts'
import type { Clock } from '../../kernel/clock.ts'
import { edited } from '../../kernel/edited.ts'
import { enforce } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn, Tx } from '../../kernel/viewer.ts'
import { credentialColumns, held, heldMeanwhile, mayHold } from '../add-credential.ts'
import { credentialAsRead, lockedCredential } from './locked-credential.ts'

interface UpdateCredential {
  credentialId: string
  expectedVersion: number
  details: object
  evidenceFileIds?: readonly string[] | null
}

/** Corrects an award in the wallet, if nobody else has since `expectedVersion`. A published candidate follows by itself. */
export async function updateCredential(viewer: SignedIn, input: UpdateCredential, clock: Clock) {
  const id = rowId('Credential', input.credentialId)
  return viewer.transaction(async (tx) => {
    const held = await lockedCredential(tx, id)
    const { learner } = held
    const credential = await correct(tx, viewer, held, input, clock)
    await proveWith(tx, viewer, input.evidenceFileIds ?? [], {
      learnerId: learner.id,
      proves: 'CREDENTIAL',
      provesId: id,
    })
    return { credential, learner }
  })
}

async function correct(
  tx: Tx,
  viewer: SignedIn,
  { learner, before }: Awaited<ReturnType<typeof lockedCredential>>,
  asked: UpdateCredential,
  clock: Clock,
): Promise<Credential> {
  const edit = await edited(tx, viewer, {
    ...{ schema: CredentialDetails, asked },
    ...credentialAsRead(before),
  })
  if (edit === null) return before
  const { details, changed } = edit
  const { id } = before
  enforce(mayHold(learner, details, clock.today(), id), {
    CREDENTIAL_HELD_ALREADY: held(learner, details.kind),
  })
  const corrected = await tx.credential
    .update({ where: { id }, data: { ...credentialColumns(details), version: { increment: 1 } } })
    .catch((error) => refuseSecond(heldMeanwhile(error, { learnerId: learner.id, kind: details.kind })))
  await record(
    tx,
    viewer,
    credentialUpdated(
      learner.id,
      { before, after: details },
      { credentialId: id, changed, version: corrected.version },
    ),
  )
  return corrected
}
