import { z } from 'zod'
import { WORK_SETTINGS } from '../candidates/work-settings.ts'
import { US_STATES } from '../learners/us-states.ts'
import { optionalText, orNull, requiredText } from '../optional-text.ts'

const TIME_ZONE_HINT = 'Write a time zone by its IANA name, for example America/New_York.'

/** What staff write about an employer. */
export const EmployerDetails = z.object({
  name: requiredText(160, "the employer's name"),
  about: optionalText(2000, 'the description'),
})

export type EmployerDetails = z.infer<typeof EmployerDetails>

/** What staff write about a worksite of an employer. */
export const WorksiteDetails = z.object({
  name: requiredText(160, "the worksite's name"),
  city: optionalText(120, 'the city'),
  state: orNull(z.enum(US_STATES, { error: 'Choose a US state or territory, or leave it empty.' })),
  setting: z.enum(WORK_SETTINGS, { error: 'Choose a work setting from the list.' }),
  timeZone: z.string({ error: TIME_ZONE_HINT }).trim().refine(isTimeZone, TIME_ZONE_HINT),
  remote: z.boolean(),
})

export type WorksiteDetails = z.infer<typeof WorksiteDetails>

function isTimeZone(text: string): boolean {
  // A fixed offset such as +02:00 is known to Intl but has no summer time; no place keeps one by name.
  if (!/^[A-Za-z]/.test(text)) return false
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: text })
    return true
  } catch {
    return false
  }
}
