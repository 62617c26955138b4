import { unnumbered } from '@journeyline/db/events/unnumbered'
import type pg from 'pg'
import type { Logger } from 'pino'

/** Says in the log when what happened some minutes ago waits for a worker still: nothing else would tell that there is none. */
export async function tellUnworked(pool: pg.Pool, log: Logger, { seconds = 180 } = {}): Promise<void> {
  const waiting = await unnumbered(pool, seconds).catch(() => 0) // a database that is away is told by whoever needs it
  if (waiting > 0)
    log.warn(
      { waiting },
      'no worker is there: imports and what follows from acts wait. Start one, or a server without WORKER=0',
    )
}
