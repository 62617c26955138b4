import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { openClient } from '../src/open-client.ts'
import { type Database, emptyDatabase } from './database.ts'

test.each([
  ['of a pool', (database: Database) => fromPool(database)],
  ['apart from any pool', (database: Database) => openClient({ connectionString: database.ownerUrl })],
])(
  'given a connection %s that is lost between two statements of who holds it, the next statement says so, and the process goes on',
  async (_, connection) => {
    const database = await emptyDatabase()
    const client = await connection(database)
    const { rows } = await client.query<{ pid: number }>('begin; select pg_backend_pid() as pid').then(last)
    await database.owner.query('select pg_terminate_backend($1, 5000)', [rows[0]!.pid])
    await wait(100) // the news comes while nobody asks
    await expect(client.query('select 1')).rejects.toThrow()
  },
)

async function fromPool({ staff }: Database): Promise<pg.PoolClient> {
  const client = await staff.pool.connect()
  onTestFinished(() => client.release(true))
  return client
}

/** The answer to the last of several statements. */
const last = (results: unknown) => (results as pg.QueryResult[]).at(-1)!
