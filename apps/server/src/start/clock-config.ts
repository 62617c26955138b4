import { Temporal } from 'temporal-polyfill'
import { ConfigError } from '../kernel/config-error.ts'

/** What the environment says of time. */
export interface ClockConfig {
  /** By how many milliseconds this installation's clock is ahead of the machine's: 0 but where other days are tried. */
  shift: number
  /** Names of the sponsor's time zone; the database takes the first that it knows. */
  timeZones: string[]
}

/** Reads when the clock starts (CLOCK) and the sponsor's time zone (TZ). */
export function readClockConfig(env: NodeJS.ProcessEnv, nodesZone = zoneOfThisProcess()): ClockConfig {
  return { shift: readShift(env.CLOCK), timeZones: readTimeZones(env.TZ, nodesZone) }
}

function readShift(startsAt: string | undefined): number {
  if (!startsAt) return 0
  try {
    return Temporal.Instant.from(startsAt).epochMilliseconds - Date.now()
  } catch {
    throw new ConfigError(
      `CLOCK is "${startsAt}"; set it to the moment at which the clock is to start, such as 2026-11-29T10:00:00Z, or leave it out.`,
    )
  }
}

function readTimeZones(asked: string | undefined, nodesZone: string | undefined): string[] {
  const named = nodesZone !== undefined && nodesZone !== 'Etc/Unknown'
  if (!named && !asked) return ['UTC']
  if (!named)
    throw new ConfigError(`TZ is "${asked}", which is no time zone; set it to one such as America/New_York.`)
  // Node gives some zones an older name than the machine's PostgreSQL may know: Asia/Calcutta for Asia/Kolkata
  return asked ? [nodesZone, asked] : [nodesZone]
}

/** Node reads TZ at its start; where it can't, its own zone has no name, or none that anybody knows. */
function zoneOfThisProcess(): string | undefined {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone
}
