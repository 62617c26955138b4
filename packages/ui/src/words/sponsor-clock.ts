/** The clock of the installation, as the server last told it; until it has, the device's own. */
let ahead = 0
let calendar = calendarOf(undefined)

/** Sets the clock by what an answer of the server said, such as "2026-11-29T10:00:00.000Z[America/New_York]". */
export function setSponsorClock(said: string): void {
  const [, moment, timeZone] = /^(.+)\[(.+)\]$/.exec(said) ?? []
  if (!moment || !timeZone) return
  ahead = Date.parse(moment) - Date.now()
  if (timeZone !== calendar.resolvedOptions().timeZone) calendar = calendarOf(timeZone)
}

/** What time it is for the installation, whatever this device's clock says. */
export function sponsorNow(): Date {
  return new Date(Date.now() + ahead)
}

/** The sponsor's day, written YYYY-MM-DD, wherever this device is. */
export function sponsorToday(): string {
  const parts = calendar.formatToParts(sponsorNow())
  const part = (type: string) => parts.find((one) => one.type === type)?.value
  return `${part('year')}-${part('month')}-${part('day')}`
}

/** The sponsor's time zone, by its IANA name. */
export function sponsorTimeZone(): string {
  return calendar.resolvedOptions().timeZone
}

function calendarOf(timeZone: string | undefined): Intl.DateTimeFormat {
  const zone = timeZone === undefined ? {} : { timeZone }
  return new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', ...zone })
}
