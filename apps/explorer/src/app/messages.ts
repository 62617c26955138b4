import { defineMessages } from '@journeyline/ui/words/define-messages'

export const appMessages = defineMessages({
  title: 'API explorer',
  signIn: 'Sign in',
  signInPurpose: 'The API answers as whoever is signed in, and shows each viewer the schema that is theirs.',
  disabled: 'This account is disabled. Ask a staff admin of the program to enable it.',
  noAccount: 'No account? A staff admin of the program can invite you.',
  signedIn: 'Signed in as {name}, {role}',
  roleAt: '{role} at {employer}',
  toConsole: 'Open the console',
  toPortal: 'Open the portal',
  signOutFailed: 'You are still signed in: the server could not be reached. Try again.',
  thisPage: 'The explorer',
})
