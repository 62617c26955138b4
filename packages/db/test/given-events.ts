import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { onTestFinished } from 'vitest'
import { numberEvents } from '../src/events/number-events.ts'
import { type Database, rowsOf } from './database.ts'

/** Says that something was done to a record, in the transaction that `client` is in. */
export async function write(client: pg.PoolClient | pg.Pool, act: string, subjectId: string = randomUUID()) {
  await client.query(
    `insert into event (act, version, subject_type, subject_id) values ($1, 1, 'Thing', $2)`,
    [act, subjectId],
  )
}

/** A transaction of a member of staff that stays open until it is told otherwise; it has written nothing yet. */
export async function openTransaction({ staff }: Database) {
  const client = await staff.pool.connect()
  await client.query('begin')
  let ended = false
  const end = async (how: 'commit' | 'rollback') => {
    if (ended) return
    ended = true
    await client.query(how)
    client.release()
  }
  onTestFinished(() => end('rollback'))
  return {
    write: (act: string, subjectId?: string) => write(client, act, subjectId),
    /** Takes its place among transactions, as any change does that writes something else first. */
    takePlace: () => client.query('select pg_current_xact_id()'),
    commit: () => end('commit'),
    rollback: () => end('rollback'),
  }
}

/** What a reader sees who asks for the next few after the last position they know, again and again. */
export class Reader {
  readonly seen: { act: string; subjectId: string; position: number }[] = []
  readonly #pool: pg.Pool
  #after = 0

  constructor({ worker }: Database) {
    this.#pool = worker.pool
  }

  async read(page = 7) {
    for (;;) {
      const rows = await rowsOf<{ act: string; subjectId: string; position: number }>(
        this.#pool,
        `select act, subject_id as "subjectId", position::int as position from event
         where position > $1 order by position limit $2`,
        this.#after,
        page,
      )
      this.seen.push(...rows)
      this.#after = rows.at(-1)?.position ?? this.#after
      if (rows.length < page) return this
    }
  }

  get acts() {
    return this.seen.map(({ act }) => act)
  }
}

/** Numbers until every event has its position: another sequencer may be at work. */
export async function numberAll({ worker }: Database) {
  const unnumbered = 'select from event where position is null limit 1'
  while ((await worker.pool.query(unnumbered)).rowCount) await numberEvents(worker.pool)
}
