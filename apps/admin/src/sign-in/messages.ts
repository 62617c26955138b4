import { defineMessages } from '@journeyline/ui/words/define-messages'

export const signInMessages = defineMessages({
  signIn: 'Sign in',
  signInPurpose: 'The console of the sponsor’s staff.',
  disabled: 'This account is disabled. Ask a staff admin of the program to enable it.',
  noAccount: 'No account? People are invited by a staff admin.',
  join: 'Join',
  setUp: 'Set up this installation',
  setUpPurpose: 'You are the first person here and become staff admin: you can invite everyone else.',
  joinPurpose: 'You are invited as {role}. Choose a password to begin.',
  joinEmployerPurpose: 'You are invited by the sponsor to speak for {employer}. Choose a password to begin.',
  until: 'This invitation can be used until {day}.',
  joinAct: 'Join and sign in',
  setUpAct: 'Set up and sign in',
  goneTitle: 'This link no longer works',
  goneText:
    'It was used already, has expired, or was withdrawn. Ask for a new invitation, or sign in if you have joined.',
  goSignIn: 'Go to sign in',
  joinedNotSignedIn: 'You have joined, but signing in did not work. Sign in with your new password.',
})
