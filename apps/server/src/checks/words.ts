import { wording } from '@journeyline/domain/words/wording'

export const words = {
  CHECK_NOT_OF_THE_LIST: 'Choose a check from the list.',
} as const

export const checkWord = wording<typeof words>()
