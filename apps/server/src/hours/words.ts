import type { hoursWords } from '@journeyline/domain/hours/words'
import { wording } from '@journeyline/domain/words/wording'

export const words = {
  REFERENCE_REPEATED:
    'Entry {entry} of these has the same reference and other facts. Give each entry its own.',
  COMPETENCY_OF_ANOTHER_VERSION:
    'This competency is not of the program version the apprentice is on. Choose one from the list.',
  COURSE_OF_ANOTHER_VERSION:
    'This course is not of the program version the apprentice is on. Choose one from the list.',
  HOURS_ENTRY_UNKNOWN: 'One of these entries does not exist. Reload the list and choose again.',
  HOURS_ENTRY_GONE: 'There is no such entry. Reload the list.',
  HOURS_APPRENTICE_UNKNOWN: 'One of these apprentices does not exist. Reload the page and choose again.',
  HOURS_DAY_FULL_MEANWHILE:
    'A day has 24 hours, and other hours of this person were written down for it meanwhile. Look at the day, then write down what is left of it.',
  HOURS_EMPLOYMENT_CHANGED_MEANWHILE:
    'These hours lie outside the employment or before the enrollment, whose days were changed meanwhile. Reload and look at them.',
  HOURS_DECIDED_BY_SOMEBODY_ELSE:
    'Somebody else decided on these hours meanwhile. Reload to see the ledger as it is.',
  SUPERVISOR_NOT_OF_EMPLOYER:
    'Only one of the employer’s own people who can sign in supervises its apprentices. Choose one of them.',
  WORKSITE_NOT_OF_EMPLOYER: 'This worksite is not the employer’s. Choose one of its own.',
} as const

/** What the database refuses of two at once is said as the rule says it. */
export const hoursWord = wording<typeof words & typeof hoursWords>()
