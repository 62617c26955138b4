import { defineMessages } from '@journeyline/ui/words/define-messages'

/** Words of beginning a session, and of one that ended meanwhile. */
export const sessionMessages = defineMessages({
  againTitle: 'Your session has ended',
  againText: 'Sign in again to go on. What you typed is still there.',
  signIn: 'Sign in',
  email: 'E-mail address',
  emailHelp: 'You sign in with it.',
  emailMissing: 'Write your e-mail address.',
  password: 'Password',
  passwordMissing: 'Write your password.',
  wrong: 'This e-mail address and password do not go together. Check both and try again.',
  tooMany: 'That was tried too often. Wait a minute, then try again.',
  tooManyUntil: 'That was tried too often. Try again in {seconds, plural, one {# second} other {# seconds}}.',
  unavailable: 'The server could not be reached. What you typed is kept; try again in a moment.',
  name: 'Your name',
  choosePassword: 'Choose a password',
})
