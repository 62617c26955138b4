import { wording } from '@journeyline/domain/words/wording'

/** What is said of any noun. */
export const refusalWords = {
  INPUT_REFUSED: '{problems, words, sentences}',
  CHANGED_MEANWHILE:
    '{what} was changed{by, select, YOU { by you} SOMEBODY_ELSE { by somebody else} other {}} meanwhile. Read it again, look at the change, and try again.',
  THING_CHANGED_MEANWHILE:
    'The {thing, noun} was changed{by, select, YOU { by you} SOMEBODY_ELSE { by somebody else} other {}} meanwhile. Read it again, look at the change, and try again.',
  ROWS_REFUSED:
    "Nothing was written: {refused} of {asked} can't be done. Leave them out or mend what is named, then try again.",
  ROWS_NONE: 'Name at least one.',
  ROWS_TOO_MANY: 'These are {count}, and {most} is the most at once. Send them in several requests.',
  NEVER_EMPTY: 'This is never empty. Write it, or leave it out to keep what is there.',
  TEXT_EMPTY: 'This text is empty. Write it, send null to have none, or leave it out to keep what is there.',
  NOT_FOUND: 'There is no such {noun, noun}. It may have been removed; read the list again.',
  ID_OF_ANOTHER_TYPE:
    'An id of another type stands where the id of the {noun, noun} is asked for. Use it exactly as the API gave it.',
} as const

export const refusalWord = wording<typeof refusalWords>()
