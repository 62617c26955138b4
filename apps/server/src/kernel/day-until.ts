import { Temporal } from 'temporal-polyfill'
import { requestWord } from '../words/requests.ts'
import { badInput } from './request-errors.ts'

/** The day that an argument asks for, which has to have come; null where none is. */
export function dayUntil(today: Temporal.PlainDate, asked: string | null | undefined, argument: string) {
  if (!asked) return null
  const day = Temporal.PlainDate.from(asked)
  if (Temporal.PlainDate.compare(day, today) <= 0) return day
  throw badInput(requestWord('AS_OF_AHEAD', { argument }), { inputPath: [argument] })
}
