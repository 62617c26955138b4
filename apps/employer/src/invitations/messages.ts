import { defineMessages } from '@journeyline/ui/words/define-messages'

export const invitationMessages = defineMessages({
  title: 'Join Journeyline',
  titleFor: 'Join {employer} on Journeyline',
  purpose: 'Choose a password and you are in. The invitation holds until {day}.',
  gone: 'This invitation no longer holds',
  goneText: 'It was used, taken back or has run out. Ask your contact in the program for a new one.',
  toSignIn: 'Go to sign in',
  what: 'The invitation',
  name: 'Your name',
  email: 'E-mail address',
  emailHelp: 'You sign in with it.',
  password: 'Password',
  passwordHelp: 'At least 10 characters. A few unrelated words are easy to keep in mind.',
  submit: 'Join',
  failed: 'Joining did not work. What you typed is kept; try again.',
})
