import { defineMessages } from '@journeyline/ui/define-messages'

export const accountMessages = defineMessages({
  changePassword: 'Change password',
  changePasswordPurpose: 'Wherever else you are signed in, you are signed out at once.',
  current: 'Present password',
  next: 'New password',
  nextHelp: 'At least 10 characters. A few unrelated words are easy to keep in mind.',
  changed: 'Your password is changed. You are signed out everywhere else.',
  failed: 'The password is not changed. What you typed is kept; try again.',
  reset: 'Choose a new password',
  resetPurpose:
    'For {name}, {email}. The link works once, until {until}. Wherever you are signed in, you are signed out.',
  resetAct: 'Save and sign in',
  resetNotSignedIn: 'Your password is changed, but signing in did not work. Sign in with the new password.',
  what: 'The link',
  goneTitle: 'This link no longer works',
  goneText: 'It was used, replaced or has run out. Ask your contact in the program for a new one.',
  goSignIn: 'Go to sign in',
})
