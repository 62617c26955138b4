import { wording } from '@journeyline/domain/words/wording'

export const words = {
  EMPLOYER_NAME_TAKEN: 'There is already an employer named {name}. Write another name.',
} as const

export const employerWord = wording<typeof words>()
