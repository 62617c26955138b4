import { createHmac } from 'node:crypto'
import type pg from 'pg'
import { StartRefused } from './start-refused.ts'

/**
 * Refuses a server with another secret than this database knows: it would change the passwords of the roles under the servers
 * that are at work, and end every session. An empty one is refused always. `isNew`: the secret was changed on purpose. The fingerprint gives nothing away of a
 * secret as long as ours have to be.
 */
export async function enforceSecret(
  client: pg.ClientBase,
  secret: string,
  { isNew = false } = {},
): Promise<void> {
  if (secret.trim() === '')
    throw new StartRefused(
      'The AUTH_SECRET is empty; nothing was changed. Set the one that this database has.',
    )
  const fingerprint = createHmac('sha256', secret).update('fingerprint of AUTH_SECRET').digest('hex')
  await client.query(
    'create table if not exists _auth_secret (fingerprint text not null, since timestamptz not null default now())',
  )
  const { rows } = await client.query<{ fingerprint: string }>('select fingerprint from _auth_secret')
  if (rows[0]?.fingerprint === fingerprint) return
  if (rows[0] && !isNew) {
    throw new StartRefused(
      'This database belongs to another AUTH_SECRET. Set the one that its servers use (the embedded database keeps it in the ' +
        'file auth-secret of DATA_DIR). To change it on purpose, stop every server and start one with AUTH_SECRET_CHANGED=1; ' +
        'everybody then signs in anew.',
    )
  }
  await client.query('delete from _auth_secret')
  await client.query('insert into _auth_secret (fingerprint) values ($1)', [fingerprint])
}
