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
    const zone = new Intl.DateTimeFormat('en-US', { timeZone: text }).resolvedOptions().timeZone
    return TODAY[zone] ?? zone
  } catch {
    return null
  }
}

/** Zones that Unicode goes on calling by the name that IANA gave up: what is written down is what the tz database says today. */
const TODAY: Record<string, string> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
}

const PLACE = /^(?!etc\/gmt)[a-z_-]+\/[a-z0-9/_+-]+$|^utc$/i
