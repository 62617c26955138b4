import type { Connection } from '@journeyline/db/connect'
import type { Happened } from '@journeyline/db/events/number-events'
import type { Act } from '@journeyline/domain/acts/act'
import type { Clock } from '../kernel/clock.ts'

/** What work that goes on by itself has at hand; a noun adds what is its own: `declare module './job.ts'`. */
export interface AtWork {
  database: { staff: Connection; auth: Connection; worker: Connection }
  clock: Clock
}

/** Work that is done again and again, by the machine's clock; `<name>.job.ts` of a noun exports one as `job`. */
export interface Job {
  name: string
  /** When, as cron writes it, in the sponsor's time zone. */
  cron: string
  run(at: AtWork): Promise<void>
}

/**
 * What follows from acts once they stand; `when-<act>.ts` of a noun exports one as `reaction`. It comes at least once for each
 * event, and of one subject in the order of its acts: a kill between its work and the note of it makes it come again,
 * with the same key.
 */
export interface Reaction {
  name: string
  to: readonly Pick<Act, 'act'>[]
  react(event: Happened, at: AtWork, how: { key: string; stopping: AbortSignal }): Promise<void>
}
