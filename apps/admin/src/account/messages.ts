import { defineMessages } from '@journeyline/ui/words/define-messages'

export const accountMessages = defineMessages({
  changePassword: 'Change password',
  changePasswordPurpose: 'Wherever else you are signed in, you are signed out at once.',
  changed: 'Your password is changed. You are signed out everywhere else.',
  reset: 'Choose a new password',
  resetPurpose:
    'For {name}, {email}. The link works once, until {until}. Wherever you are signed in, you are signed out.',
  resetNotSignedIn: 'Your password is changed, but signing in did not work. Sign in with the new password.',
  goneTitle: 'This link no longer works',
  goneText:
    'It was used already, has expired, or was replaced. Ask a staff admin of the program for a new one.',
  goSignIn: 'Go to sign in',
})
