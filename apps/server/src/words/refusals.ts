import { wording } from '@journeyline/domain/words/wording'

/** What is said of any noun. */
export const refusalWords = {
  INPUT_REFUSED: '{problems, words, sentences}',
  CHANGED_MEANWHILE:
    '{what} was changed by somebody else meanwhile. Reload it, look at the change, and try again.',
  THING_CHANGED_MEANWHILE:
    'The {thing, noun} was changed by somebody else meanwhile. Reload it, look at the change, and try again.',
  NOT_FOUND: 'There is no such {noun, noun}. It may have been removed; go back to the list and look again.',
  ID_UNKNOWN: 'There is no such {noun, noun}. Use its id exactly as the API gave it.',
} as const

export const refusalWord = wording<typeof refusalWords>()
