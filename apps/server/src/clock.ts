import { Temporal } from 'temporal-polyfill'

/** What time it is; tests give another. */
export interface Clock {
  now(): Date
  /** The sponsor's local day: that of the server's time zone (environment variable TZ). */
  today(): Temporal.PlainDate
}

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => new Date(),
  today: () => Temporal.Now.plainDateISO(),
}
