import { parseLocalDate } from '@journeyline/domain/local-date'
import { Temporal } from 'temporal-polyfill'
import type { Clock } from '../../kernel/clock.ts'
import { toDate } from '../../kernel/days.ts'
import { InputError } from '../../kernel/errors.ts'
import { candidateWord } from '../words.ts'

/** The day as a column wants it, unless it is yet to come: then an InputError at `path`. */
export function pastDay(path: string[], text: string, clock: Clock): Date {
  const day = parseLocalDate(text)
  if (day && Temporal.PlainDate.compare(day, clock.today()) <= 0) return toDate(day)
  const words = day ? candidateWord('CONSENT_DAY_AHEAD', { day }) : candidateWord('CONSENT_DAY_UNREADABLE')
  throw new InputError([{ path, ...words }])
}
