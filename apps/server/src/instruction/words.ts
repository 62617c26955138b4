import { wording } from '@journeyline/domain/words/wording'

export const words = {
  LEARNER_NOT_ON_ROLL: 'This learner is not on the roll of the class any more. Read the roll again.',
  ROLL_CHANGED_MEANWHILE: 'The roll was changed meanwhile. Read it again, look at the change, and try again.',
  LEARNER_MARKED_TWICE: '{learnerName} is marked twice. Send one mark for each learner.',
} as const

export const instructionWord = wording<typeof words>()
