import { setTimeout as wait } from 'node:timers/promises'
import type { Connection } from '@journeyline/db/connect'
import type { KeyedAct } from './keyed-act.ts'
import { openAnswer, sealAnswer } from './sealed-answer.ts'

/** What was done under a key before; the answer is null where it is not known. */
export type DoneBefore = { same: false } | { same: true; answer: string | null }

/** How long whoever was second waits for the answer to the first, in milliseconds. */
const PATIENCE = 3000
/** The largest answer that is kept, in characters before it is packed; whoever asks again for a larger one learns that it is done. */
const MOST = 1024 * 1024

/** The acts that were done under a key, on sign-in's connection: whoever acts can write one down and read none. */
export class DoneActs {
  readonly #auth: Connection

  constructor(auth: Connection) {
    this.#auth = auth
  }

  /** What was done under this key before; null when nothing was. An act that was done just now is being answered: waits for it. */
  async before(act: KeyedAct): Promise<DoneBefore | null> {
    for (const until = Date.now() + PATIENCE; ; await wait(50)) {
      const { rows } = await this.#auth.pool.query<Row>(FIND, [act.hash])
      const [row] = rows
      if (!row) return null
      if (!act.isSame(row.fingerprint)) return { same: false }
      if (row.answer) return { same: true, answer: openAnswer(act.key, row.answer) }
      if (!row.recent || Date.now() > until) return { same: true, answer: null }
    }
  }

  /** Keeps what was answered to an act that is done. */
  async keep(act: KeyedAct, answer: string): Promise<void> {
    if (answer.length > MOST) return
    await this.#auth.pool.query('update done_act set answer = $2 where key = $1', [
      act.hash,
      sealAnswer(act.key, answer),
    ])
  }

  /** Forgets what was done more than two days ago. */
  async forget(): Promise<void> {
    await this.#auth.pool.query(`delete from done_act where done_at < now() - interval '2 days'`)
  }
}

interface Row {
  fingerprint: Buffer
  answer: Buffer | null
  recent: boolean
}

/** What was done longer ago than an act may take is not about to be answered: its server died in between. */
const FIND = `select fingerprint, answer, done_at > now() - interval '1 minute' as recent from done_act where key = $1`
