import { wording } from '@journeyline/domain/words/wording'

export const hoursWords = {
  REFERENCE_REPEATED: 'Entry {entry} of these has the same reference. Give each entry its own.',
  COMPETENCY_OF_ANOTHER_VERSION:
    'This competency is not of the program version the apprentice is on. Choose one from the list.',
  COURSE_OF_ANOTHER_VERSION:
    'This course is not of the program version the apprentice is on. Choose one from the list.',
  NOTHING_WRITTEN_DOWN: 'Nothing was written down. {conflicts, words, sentences}',
} as const

export const hoursWord = wording<typeof hoursWords>()
