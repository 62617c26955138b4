import type pg from 'pg'

/** An event that has its place in the log. */
export interface Happened {
  id: string
  act: string
  version: number
  subjectId: string
  actorId: string | null
  data: Record<string, unknown>
  position: number
}

/** What follows from events, told in their order and in the transaction that gives them their positions: it happens for each of them once. */
type Follow = (events: Happened[], client: pg.ClientBase) => Promise<void>

/** So many events get their position at a time. */
const BATCH = 1000
/** Whoever holds this lock is the sequencer. */
const LOCK = `hashtext('journeyline sequencer')`

/**
 * Gives positions to events that were committed and have none, in the order in which they were written; returns how many.
 * Readers who go on from the last position they saw miss nothing: however late a transaction commits, its events come behind
 * those that have a position. And no change of a record comes before an earlier one: the second waited for the first one's
 * commit before it was written, so whoever sees the second sees the first (docs/decisions/0027). Where another sequencer is
 * at work there is nothing to do.
 */
export async function numberEvents(pool: pg.Pool, follow: Follow = async () => {}): Promise<number> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    // in one message: the transaction's moment, by which the queue orders what follows, is that of the lock
    const begun = await client.query(`begin; select pg_try_advisory_xact_lock(${LOCK}) as ours`)
    // pg answers several statements with several results, which its types do not know
    const { rows } = (begun as unknown as pg.QueryResult<{ ours: boolean }>[])[1]!
    // a statement of its own, so that it sees what the sequencer before it has given
    const events = rows[0]!.ours ? await placed(client) : []
    if (events.length > 0) await follow(events, client)
    await client.query('commit')
    return events.length
  } catch (error) {
    await client.query('rollback').catch((lost: Error) => {
      broken = lost
    })
    throw error
  } finally {
    client.release(broken)
  }
}

/**
 * Gives positions to all events that have none, and has nothing follow from them: for who is alone in a database, in the transaction
 * that its connection is in.
 */
export async function numberWithoutWork(client: pg.ClientBase): Promise<void> {
  while ((await placed(client)).length === BATCH);
}

const placed = async (client: pg.ClientBase): Promise<Happened[]> =>
  (await client.query<Happened>(NUMBER, [BATCH])).rows

/** An update gives rows back in whatever order it came upon them; who follows needs theirs. */
const NUMBER = `
  with placed as (
    select id, (select coalesce(max(position), 0) from event) + row_number() over (order by written) as place
    from event where position is null order by written limit $1),
  numbered as (
    update event set position = place from placed where event.id = placed.id
    returning event.id, act, event.version, subject_id as "subjectId", actor_id as "actorId", data, position::int)
  select * from numbered order by position`
