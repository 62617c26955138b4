import type pg from 'pg'

/** How many events have been without a position for more than so many seconds: a worker gives it within one. */
export async function unnumbered(pool: pg.Pool, seconds: number): Promise<number> {
  const { rows } = await pool.query<{ events: number }>(
    `select count(*)::int as events from event
     where position is null and recorded_at < clock_now() - make_interval(secs => $1)`,
    [seconds],
  )
  return rows[0]!.events
}
