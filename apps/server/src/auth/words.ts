import { wording } from '@journeyline/domain/words/wording'

export const words = {
  SIGN_IN_BUSY: 'Too many people sign in at this moment. Try again in a few seconds.',
  SIGN_IN_ELSEWHERE:
    'People sign in at {origin}. Sign in there, or have whoever runs this server set ORIGIN to the address in use.',
  SIGN_IN_WITHOUT_ORIGIN:
    'Send the header Origin: {origin}, as browsers do. Programs have to send it, too, with everything under /api/auth.',
  SIGN_IN_WRONG: 'The e-mail address or the password is not right. Look at both and try again.',
  SIGN_IN_UNREADABLE: 'Send the e-mail address and the password as texts, {example}.',
  SIGN_IN_NOT_DONE: 'This can not be done.',
  ACCOUNT_DISABLED: 'This account is disabled. Ask a staff admin of the program to enable it.',
  PASSWORD_NOT_THE_PRESENT_ONE: 'This is not your present password. Check it and try again.',
  PASSWORD_LINK_DEAD: 'This link does not work any more. Ask a staff admin of the program for a new one.',
  TOO_MANY_DEAD_LINKS: 'Too many links that do not work came from here. Wait a minute, then try again.',
} as const

export const signInWord = wording<typeof words>()
