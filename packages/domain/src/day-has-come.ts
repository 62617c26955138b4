import type { Temporal } from 'temporal-polyfill'
import { allow, type Decision } from './decision.ts'
import { isBefore } from './local-date.ts'

/** Whether the local day is today or past; the no where it is yet to come. */
export function dayHasCome(day: Temporal.PlainDate, today: Temporal.PlainDate, no: Decision): Decision {
  return isBefore(today, day) ? no : allow
}
