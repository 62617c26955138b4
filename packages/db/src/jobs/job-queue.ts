import pg from 'pg'
import { PgBoss } from 'pg-boss'

/** Where jobs wait: tables of the engine's own, apart from the product's, made by the owner and no part of a backup. */
export const SCHEMA = 'jobs'
/** A worker that was not heard of for so many seconds is dead, and what it did is done again. */
const SILENCE = 10

/** The queue of jobs as the worker's role asks it: it may work in it and change nothing of how it is made. */
export type JobQueue = PgBoss

/** Opens the queue over a pool of the worker's connections. */
export function openJobQueue(pool: pg.Pool): JobQueue {
  const executeSql = async (text: string, values?: unknown[]) => pool.query(text, values)
  return new PgBoss({
    ...{ db: { executeSql }, schema: SCHEMA, migrate: false, createSchema: false },
    // a worker that died is noticed soon; indexes and vacuum are the owner's
    ...{ superviseIntervalSeconds: 5, monitorIntervalSeconds: 5, reindex: false, monitorVacuum: false },
    ...{ cronMonitorIntervalSeconds: 15, cronWorkerIntervalSeconds: 5 },
  })
}

const DAY = 86_400

/**
 * How every queue is kept: work that fails or whose worker dies comes again, after a second at first and five minutes at
 * last, until it is done, as does work that no worker came for in years: nothing is given up without a word.
 */
const QUEUE_KEPT = {
  ...{ heartbeatSeconds: SILENCE, expireInSeconds: 3600, retentionSeconds: 3650 * DAY },
  ...{ retryLimit: 1_000_000, retryDelay: 1, retryBackoff: true, retryDelayMax: 300 },
  deleteAfterSeconds: 7 * DAY,
}

/** How a queue orders its work: of one subject nothing overtakes, or there is one of it at a time. */
type Order = 'key_strict_fifo' | 'exclusive'

/** Makes the queue of that name, or has the one there is kept as this version keeps it. */
export async function keepQueue(
  queue: JobQueue,
  name: string,
  policy: Order,
  { retryLimit = QUEUE_KEPT.retryLimit } = {},
): Promise<void> {
  const kept = { ...QUEUE_KEPT, retryLimit }
  await queue.createQueue(name, { ...kept, policy })
  await queue.updateQueue(name, kept)
}

/** Makes or upgrades the queue's tables as the owner of the database, and lets the worker work in them. */
export async function ensureJobTables(ownerUrl: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 1 })
  pool.on('error', () => {})
  try {
    const executeSql = async (text: string, values?: unknown[]) => pool.query(text, values)
    const boss = new PgBoss({ db: { executeSql }, schema: SCHEMA, supervise: false, schedule: false })
    await boss.start() // brings them up to date, alone among servers
    await boss.stop({ graceful: false })
    await pool.query(GRANTS)
  } finally {
    await pool.end()
  }
}

const GRANTS = `
  grant usage on schema ${SCHEMA} to journeyline_worker;
  grant select, insert, update, delete on all tables in schema ${SCHEMA} to journeyline_worker;
  grant usage on all sequences in schema ${SCHEMA} to journeyline_worker;
  grant execute on all functions in schema ${SCHEMA} to journeyline_worker`
