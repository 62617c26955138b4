import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

/** Held by the one process that keeps a folder's PostgreSQL: who has it stops PostgreSQL when it ends itself. */
const KEEPER_LOCK = 7_270_002
/** Whoever starts PostgreSQL takes the lock within this time; who finds it free later finds an orphan. */
const ORPHANED_AFTER = '10 seconds'

/** A process's standing connection to the PostgreSQL of a folder, by which others see who uses it. */
export interface Presence {
  /** Whether this process keeps PostgreSQL. */
  isKeeper: boolean
  /** Who does, in words, if another process does. */
  keeper: string
  /** Waits, for so many milliseconds at most, until no other process of ours uses it. */
  alone(patience: number): Promise<void>
  /** Calls back once the connection is lost although nobody here closed it. */
  onLost(tell: () => void): void
  end(): Promise<void>
}

/**
 * Connects to stay. `isStarter`: this process has just started PostgreSQL. Another one becomes its keeper if the one who was
 * has died and left PostgreSQL behind.
 */
export async function bePresent(url: string, as: string, { isStarter = false } = {}): Promise<Presence> {
  const client = new pg.Client({
    connectionString: url,
    application_name: `${as} (process ${process.pid})`,
    keepAlive: true,
  })
  let isOpen = true
  let tellLost = () => {}
  client.on('error', () => {})
  client.on('end', () => {
    if (isOpen) tellLost()
    isOpen = false
  })
  await client.connect()
  const { isKeeper, keeper } = await takeLock(client, isStarter)
  countedIn(client).unref() // nobody is kept from ending by being present
  return {
    isKeeper,
    keeper,
    onLost: (tell) => {
      tellLost = tell
    },
    alone: async (patience) => {
      countedIn(client).ref()
      for (const until = Date.now() + patience; isOpen && Date.now() < until; await wait(200)) {
        const others = await client.query(OTHERS).catch(() => null)
        if (!others?.rowCount) return
      }
    },
    end: async () => {
      isOpen = false
      countedIn(client).ref()
      await client.end().catch(() => {})
    },
  }
}

/** What pg's types do not know. */
const countedIn = (client: pg.Client) => client as unknown as { ref(): void; unref(): void }

async function takeLock(client: pg.Client, isStarter: boolean) {
  for (;;) {
    const { rows } = await client.query<{ taken: boolean; keeper: string | null; young: boolean }>(TAKE, [
      isStarter,
    ])
    const { taken, keeper, young } = rows[0]!
    if (taken) return { isKeeper: true, keeper: '' }
    if (keeper !== null || !young) return { isKeeper: false, keeper: keeper ?? 'another process' }
    await wait(200)
  }
}

const TAKE = `
  select case when $1 or not s.young then pg_try_advisory_lock(${KEEPER_LOCK}) else false end as taken, s.young,
    (select a.application_name from pg_locks l join pg_stat_activity a using (pid)
     where l.locktype = 'advisory' and l.objid = ${KEEPER_LOCK} and l.granted and l.pid <> pg_backend_pid() limit 1) as keeper
  from (select pg_postmaster_start_time() > now() - interval '${ORPHANED_AFTER}' as young) s`

const OTHERS = `select from pg_stat_activity
  where application_name like 'journeyline %(process %)' and pid <> pg_backend_pid()`
