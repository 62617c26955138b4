import { defineMessages } from '@journeyline/ui/words/define-messages'

/** Where a link to a new password leads. */
export const resetMessages = defineMessages({
  reset: 'Choose a new password',
  resetPurpose:
    'For {name}, {email}. The link works once, until {until}. Wherever you are signed in, you are signed out.',
  resetNotSignedIn: 'Your password is changed, but signing in did not work. Sign in with the new password.',
  goneTitle: 'This link no longer works',
  goSignIn: 'Go to sign in',
})
