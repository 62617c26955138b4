import { randomUUID } from 'node:crypto'
import type { Connection } from '@journeyline/db/connect'
import type pg from 'pg'

/** The channel on which the database tells whose session ended; also in `guards/people.sql`, which tells it. */
const CHANNEL = 'journeyline_sessions'
/** How the listening connections are called, so that servers can count each other. */
const LISTENER = 'journeyline-sessions'
/** For how long what was looked up is believed after the last sign that news arrives, milliseconds. */
const BELIEVED_FOR = 1000
/** How often such a sign is asked for while people ask, milliseconds. */
const BEAT_EVERY = 300
/** How long to wait before listening again after the connection was lost, milliseconds. */
const AGAIN_AFTER = 500

/** Who wants to know: one person's sessions ended, or, without a person, anybody's may have while nobody listened. */
type OnEnded = (personId?: string) => void

/**
 * Hears on a connection of its own whose sessions ended, on whichever server. A beat sent through another connection and
 * heard here proves that everything told before it was heard too; without a recent one nothing that was looked up earlier
 * is believed, so that a lost connection, or a pooler that keeps no LISTEN, costs look-ups and never lets anybody in.
 */
export class SessionNews {
  readonly #auth: Connection
  readonly #onEnded: OnEnded
  readonly #me = randomUUID()
  readonly #calls = new Map<string, () => void>()
  #client: pg.PoolClient | null = null
  #again: NodeJS.Timeout | null = null
  #listeningSince = Number.POSITIVE_INFINITY
  #heardUpTo = Number.NEGATIVE_INFINITY
  #askedAt = Number.NEGATIVE_INFINITY
  #stopped = false

  constructor(auth: Connection, onEnded: OnEnded) {
    this.#auth = auth
    this.#onEnded = onEnded
    void this.#listen()
  }

  /** Whether everything that ended up to a moment ago was heard; asks for the next beat where it is time. */
  isCurrent(): boolean {
    const now = performance.now()
    if (this.#client && now - this.#askedAt >= BEAT_EVERY) {
      this.#askedAt = now
      this.#tell(`beat ${this.#me} ${now}`)
    }
    return now - this.#heardUpTo < BELIEVED_FOR
  }

  /** Waits until every server has heard what was committed before, or can believe nothing older any more. */
  async heardEverywhere(): Promise<void> {
    const call = randomUUID()
    let answers = 0
    let servers = Number.POSITIVE_INFINITY
    await new Promise<void>((resolve) => {
      const late = setTimeout(resolve, BELIEVED_FOR)
      const done = () => {
        if (answers < servers) return
        clearTimeout(late)
        resolve()
      }
      this.#calls.set(call, () => {
        answers++
        done()
      })
      const asked = this.#auth.pool.query<{ servers: number }>(
        `select (select count(*)::int from pg_stat_activity
           where datname = current_database() and application_name = $1) as servers, pg_notify($2, $3)`,
        [LISTENER, CHANNEL, `call ${call}`],
      )
      asked.then(
        ({ rows }) => {
          servers = Math.max(rows[0]!.servers, 1)
          done()
        },
        () => {}, // the database is away: no server can look anybody up, and none believes for longer
      )
    })
    this.#calls.delete(call)
  }

  stop(): void {
    this.#stopped = true
    if (this.#again) clearTimeout(this.#again)
    this.#lost()
  }

  async #listen(): Promise<void> {
    try {
      const client = await this.#auth.pool.connect()
      if (this.#stopped) return client.release(true)
      this.#client = client
      client.on('error', () => this.#lost())
      client.on('end', () => this.#lost())
      client.on('notification', ({ payload = '' }) => this.#hear(payload))
      await client.query(`set application_name = '${LISTENER}'; listen ${CHANNEL}`)
      this.#listeningSince = performance.now()
      this.#onEnded() // whatever ended before this moment was not heard
    } catch {
      this.#lost()
    }
  }

  #hear(payload: string): void {
    const [kind, id = '', sentAt] = payload.split(' ')
    if (kind === 'ended') this.#onEnded(id)
    else if (kind === 'call') this.#tell(`here ${id}`)
    else if (kind === 'here') this.#calls.get(id)?.()
    else if (id === this.#me && Number(sentAt) > this.#listeningSince) this.#heardUpTo = Number(sentAt)
  }

  /** Through another connection, so that it comes back as all news does; not worth waiting for the disk. */
  #tell(payload: string): void {
    this.#auth.pool
      .query(`select set_config('synchronous_commit', 'off', true), pg_notify($1, $2)`, [CHANNEL, payload])
      .catch(() => {}) // then it is not heard, and nothing is believed
  }

  #lost(): void {
    const client = this.#client
    this.#client = null
    this.#listeningSince = Number.POSITIVE_INFINITY
    this.#heardUpTo = Number.NEGATIVE_INFINITY
    client?.removeAllListeners('end').removeAllListeners('notification')
    client?.release(true)
    if (this.#stopped || this.#again) return
    this.#again = setTimeout(() => {
      this.#again = null
      void this.#listen()
    }, AGAIN_AFTER).unref()
  }
}
