import { z } from 'zod'
import { WORK_SETTINGS } from '../candidates/work-settings.ts'
import { US_STATES } from '../learners/us-states.ts'
import { optionalText, orNull, requiredText } from '../optional-text.ts'
import { commonProblem } from '../words/common-words.ts'
import { TimeZone } from './time-zone.ts'
import { problem } from './words.ts'

/** What staff write about an employer. */
export const EmployerDetails = z.object({
  name: requiredText(160, 'EMPLOYER_NAME'),
  about: optionalText(2000, 'DESCRIPTION'),
})

export type EmployerDetails = z.infer<typeof EmployerDetails>

/** What staff write about a worksite of an employer. */
export const WorksiteDetails = z.object({
  name: requiredText(160, 'WORKSITE_NAME'),
  city: optionalText(120, 'CITY'),
  state: orNull(z.enum(US_STATES, { error: commonProblem('STATE_NOT_LISTED') })),
  setting: z.enum(WORK_SETTINGS, { error: problem('WORK_SETTING_NOT_LISTED') }),
  timeZone: TimeZone,
  remote: z.boolean(),
})

export type WorksiteDetails = z.infer<typeof WorksiteDetails>
