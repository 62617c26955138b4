import type pg from 'pg'
import { SCHEMA } from './job-queue.ts'

/** A reaction by its name, and the acts that it follows. */
interface Follows {
  name: string
  to: readonly { act: string }[]
}

/** Of which records a reaction has something left to do: its work waits or goes on, or their events have no position yet. */
export async function awaitedSubjects(pool: pg.Pool, { name, to }: Follows): Promise<Set<string>> {
  const { rows } = await pool.query<{ id: string }>(AWAITED, [name, to.map(({ act }) => act)])
  return new Set(rows.map(({ id }) => id))
}

/** In one statement, as an event gets its position and its job at one moment. */
const AWAITED = `
  select singleton_key as id from ${SCHEMA}.job where name = $1 and state in ('created', 'retry', 'active')
  union
  select subject_id::text from event where position is null and act = any($2)`
