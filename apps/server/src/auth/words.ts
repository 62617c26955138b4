import { wording } from '@journeyline/domain/words/wording'

export const words = {
  PASSWORD_NOT_THE_PRESENT_ONE: 'This is not your present password. Check it and try again.',
  PASSWORD_LINK_DEAD: 'This link does not work any more. Ask a staff admin of the program for a new one.',
  TOO_MANY_DEAD_LINKS: 'Too many links that do not work came from here. Wait a minute, then try again.',
} as const

export const signInWord = wording<typeof words>()
