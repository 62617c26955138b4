import { Temporal } from 'temporal-polyfill'

/** What time it is; tests give another. */
export interface Clock {
  now(): Date
  /** The sponsor's local day: that of the server's time zone (environment variable TZ). */
  today(): Temporal.PlainDate
}

/** The machine's clock, ahead by so many milliseconds: an installation may be tried on another day. */
export function clockAhead(shift: number): Clock {
  const now = () => new Date(Date.now() + shift)
  return { now, today: () => localDay(now()) }
}

/** The machine's own clock. */
export const systemClock: Clock = clockAhead(0)

/** The sponsor's local day at a moment. By Date, because Temporal's polyfill asks Intl for the time zone's name each time. */
export const localDay = (moment: Date) =>
  new Temporal.PlainDate(moment.getFullYear(), moment.getMonth() + 1, moment.getDate())

/** The IANA name of the time zone in which the sponsor's days are: the server's own (environment variable TZ). */
export const sponsorTimeZone = (): string => ZONE

const named = new Intl.DateTimeFormat().resolvedOptions().timeZone as string | undefined
const ZONE = named === undefined || named === 'Etc/Unknown' ? 'UTC' : named

/** The moment it is, as the domain's rules and the documents take it. */
export function instantOf(clock: Clock): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(clock.now().getTime())
}
