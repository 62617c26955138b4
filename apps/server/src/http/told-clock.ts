import { type Clock, sponsorTimeZone } from '../kernel/clock.ts'

/** The header by which an answer says what time it is here, and in which time zone the sponsor's days are. */
export const CLOCK_HEADER = 'x-journeyline-clock'

/** The moment of an answer with the sponsor's time zone (RFC 9557), so that pages take their day from here. */
export function toldClock(clock: Clock): string {
  return `${clock.now().toISOString()}[${sponsorTimeZone()}]`
}
