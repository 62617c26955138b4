import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { PrismaClient } from './generated/prisma/client.ts'

/** Who a transaction speaks for: the person who acts, and the employer whose rows are meant; null where there is none. */
export interface Speaker {
  employerId: string | null
  personId: string | null
}

/** A speaker as the database believes it: only who holds the installation's key can make one. */
export interface SealedSpeaker {
  employer: string
  person: string
  seal: string
}

/** Seals who acts, so that a role of the database can claim to be nobody else; `viewer_is_sealed` of the guards checks it. */
export function sealedSpeaker(key: Uint8Array, { employerId, personId }: Speaker): SealedSpeaker {
  const [employer, person] = [employerId ?? '', personId ?? '']
  return { employer, person, seal: sealed(key, `${employer}/${person}`) }
}

/** Seals that the server took in the content with this hash; `evidence_is_received` of the guards checks it. */
export const sealedEvidence = (key: Uint8Array, sha256: string) => sealed(key, `evidence ${sha256}`)

/** Twice hashed, so that nothing can be added to what was sealed. */
function sealed(key: Uint8Array, text: string): string {
  const inner = createHash('sha256').update(key).update(text).digest()
  return createHash('sha256').update(key).update(inner).digest('hex')
}

/** Says who acts, as the first statement of a transaction, which forgets it at its end. */
export function sayViewer(tx: Pick<PrismaClient, '$executeRaw'>, { employer, person, seal }: SealedSpeaker) {
  return tx.$executeRaw`select set_config('journeyline.employer_id', ${employer}, true),
    set_config('journeyline.person_id', ${person}, true), set_config('journeyline.seal', ${seal}, true)`
}

/** The same for a connection of our own. */
export async function sayViewerOn(
  client: Pick<pg.ClientBase, 'query'>,
  { employer, person, seal }: SealedSpeaker,
): Promise<void> {
  await client.query(
    `select set_config('journeyline.employer_id', $1, true), set_config('journeyline.person_id', $2, true),
       set_config('journeyline.seal', $3, true)`,
    [employer, person, seal],
  )
}
