import { SENTENCES as DOMAIN } from '@journeyline/domain/language/english'
import { enrollmentWords } from './enrollments.ts'
import { hoursWords } from './hours.ts'
import { refusalWords } from './refusals.ts'
import { reviewWords } from './reviews.ts'

/** Every sentence that the API may say, in English, by its code. */
export const SENTENCES = {
  ...DOMAIN,
  ...enrollmentWords,
  ...hoursWords,
  ...refusalWords,
  ...reviewWords,
} as const
