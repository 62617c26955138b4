import type pg from 'pg'
import type { Db } from './connect.ts'

/** Who a transaction speaks for: the person who acts, and the employer whose rows are meant; null where there is none. */
export interface SpokenFor {
  employerId: string | null
  personId: string | null
}

/** Says who acts, as the first statement of a transaction, which forgets it at its end. */
export function sayViewer(tx: Pick<Db, '$executeRaw'>, { employerId, personId }: SpokenFor) {
  return tx.$executeRaw`select set_config('journeyline.employer_id', ${employerId ?? ''}, true),
    set_config('journeyline.person_id', ${personId ?? ''}, true)`
}

/** The same for a connection of our own. */
export async function sayViewerOn(
  client: Pick<pg.ClientBase, 'query'>,
  { employerId, personId }: SpokenFor,
): Promise<void> {
  await client.query(
    `select set_config('journeyline.employer_id', $1, true), set_config('journeyline.person_id', $2, true)`,
    [employerId ?? '', personId ?? ''],
  )
}
