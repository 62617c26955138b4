import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { allow, type Decision } from '../decision.ts'
import { localDate } from '../local-date.ts'
import { optionalText, orNull } from '../optional-text.ts'
import { refuse } from './words.ts'

/** What the registration agency has of an apprentice: since when, and under which number; each may be written down later. */
export const RegistrationDetails = z.object({
  registeredOn: orNull(localDate),
  registrationNumber: optionalText(40, 'REGISTRATION_NUMBER'),
})
export type RegistrationDetails = z.infer<typeof RegistrationDetails>

/** Whether somebody may be registered since that day: today or earlier, be it before the cohort began. */
export function mayBeRegistered({
  registeredOn,
  today,
}: {
  registeredOn: string | null
  today: Temporal.PlainDate
}): Decision {
  if (registeredOn === null) return allow
  const day = Temporal.PlainDate.from(registeredOn)
  return Temporal.PlainDate.compare(day, today) <= 0
    ? allow
    : refuse('REGISTRATION_AHEAD', { registeredOn: day }, 'registeredOn')
}
