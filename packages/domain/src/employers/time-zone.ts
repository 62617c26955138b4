import { z } from 'zod'
import { problem } from './words.ts'

/**
 * The time zone of a place, by the name that every library knows it by: `US/Pacific` and `america/los_angeles` become
 * `America/Los_Angeles`. What names no place is none: offsets and abbreviations (`EST`) have no summer time.
 */
export const TimeZone = z.string({ error: () => unknown('') }).transform((text, context) => {
  const zone = canonical(text.trim())
  if (zone === null) context.addIssue({ code: 'custom', message: unknown(text) })
  return zone ?? z.NEVER
})

const unknown = (text: string) => problem('TIME_ZONE_UNKNOWN', { text: text.slice(0, 80) })

function canonical(text: string): string | null {
  if (!PLACE.test(text)) return null
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: text }).resolvedOptions().timeZone
  } catch {
    return null
  }
}

const PLACE = /^(?!etc\/gmt)[a-z_-]+\/[a-z0-9/_+-]+$|^utc$/i
