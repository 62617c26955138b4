import type { Temporal } from 'temporal-polyfill'
import { allow, type Decision, refuseInWords } from './decision.ts'
import { dayInWords, isBefore } from './local-date.ts'

/** Whether the local day is today or past; `cannot` opens the refusal: "A consent can't be given in the future". */
export function dayHasCome(
  cannot: string,
  day: Temporal.PlainDate,
  today: Temporal.PlainDate,
  field: string,
): Decision {
  if (!isBefore(today, day)) return allow
  return refuseInWords(`${cannot}: ${dayInWords(day)} is yet to come. Choose today or an earlier day.`, field)
}
