import type { hoursWords } from '@journeyline/domain/hours/words'
import { wording } from '@journeyline/domain/words/wording'

export const words = {
  REFERENCE_REPEATED:
    'Entry {entry} of these has the same reference and other facts. Give each entry its own.',
  COMPETENCY_OF_ANOTHER_VERSION:
    'This competency is not of the program version the apprentice is on. Name one that is.',
  COURSE_OF_ANOTHER_VERSION:
    'This course is not of the program version the apprentice is on. Name one that is.',
  HOURS_ENTRY_UNKNOWN:
    'One of these entries does not exist. Read the list again, and leave out what is gone.',
  HOURS_ENTRY_GONE: 'There is no such entry. Read the list again.',
  HOURS_APPRENTICE_UNKNOWN:
    'One of these apprentices does not exist. Read the list again, and leave out what is gone.',
  HOURS_DAY_FULL_MEANWHILE:
    'Other hours of this person were written down meanwhile, and the day has no room for these. Look at the day, then write down what is left of it.',
  HOURS_EMPLOYMENT_CHANGED_MEANWHILE:
    'These hours lie outside the employment or before the enrollment, whose days were changed meanwhile. Read them again.',
  HOURS_DECIDED_BY_SOMEBODY_ELSE: 'Somebody else decided on these hours meanwhile. Read the ledger again.',
} as const

/** What the database refuses of two at once is said as the rule says it. */
export const hoursWord = wording<typeof words & typeof hoursWords>()
