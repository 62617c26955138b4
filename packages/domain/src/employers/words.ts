import { problems } from '../words/problem.ts'

/** What is said of employers, in English. */
export const employerWords = {
  TIME_ZONE_UNKNOWN:
    '"{text}" is no time zone of a place. Write one by its IANA name, for example America/New_York.',
  WORK_SETTING_NOT_LISTED: 'Name a work setting that is known here.',
} as const

export const problem = problems<typeof employerWords>()
