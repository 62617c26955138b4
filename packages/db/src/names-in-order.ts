import type pg from 'pg'

/** The tables with an index on a name. */
const SORTED = ['learner', 'employer', 'cohort'] as const

/**
 * How names are sorted is said by the ICU of the machine that runs PostgreSQL, and another version of it may sort some
 * otherwise: indexes that were made by another one are made anew. Returns whether they were.
 */
export async function putNamesInOrder(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from pg_collation where oid = to_regcollation('names') and collversion is distinct from pg_collation_actual_version(oid)`,
  )
  if (rowCount === 0) return false
  for (const table of SORTED) await client.query(`reindex table ${table}`)
  await client.query('alter collation names refresh version')
  return true
}
