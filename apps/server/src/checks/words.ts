import { wording } from '@journeyline/domain/words/wording'

export const words = {
  CHECK_NOT_OF_THE_LIST: 'The program asks for no check of this code. Send the code of one that it asks for.',
} as const

export const checkWord = wording<typeof words>()
