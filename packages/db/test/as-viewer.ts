import pg from 'pg'
import type { ViewerRole } from '../src/roles.ts'
import { type Speaker, sayViewerOn } from '../src/viewer-settings.ts'
import type { Database } from './database.ts'

/** For whom a viewer's transaction speaks, and the hash of the link that its holder shows. */
interface Speaks extends Partial<Speaker> {
  linkHash?: string
}

/** What the work gives in a transaction of that viewer, which is taken back; or the code of the error it meets. */
export async function asViewer<T>(
  database: Database,
  role: ViewerRole,
  { employerId = null, personId = null, linkHash }: Speaks,
  work: (viewer: pg.PoolClient) => Promise<T>,
): Promise<T | string> {
  const client = await database[role].pool.connect()
  try {
    await client.query('begin')
    await sayViewerOn(client, database[role].seal({ employerId, personId }))
    if (linkHash) await client.query(`select set_config('journeyline.link_hash', $1, true)`, [linkHash])
    return await work(client)
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code) return error.code
    throw error
  } finally {
    await client.query('rollback')
    client.release()
  }
}
