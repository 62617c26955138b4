import type { Connection } from '@journeyline/db/connect'

/**
 * Why sign-in's library failed: it says no more than that it did. Asks the database for something: if it is away, that is the
 * reason, and else what was said stays.
 */
export async function orDatabaseAway(failed: unknown, { pool }: Pick<Connection, 'pool'>): Promise<never> {
  await pool.query('select 1')
  throw failed
}
