import { defineMessages } from '@journeyline/ui/words/define-messages'

export const invitationMessages = defineMessages({
  title: 'Join Journeyline',
  titleFor: 'Join {employer} on Journeyline',
  purpose: 'Choose a password and you are in. The invitation holds until {day}.',
  gone: 'This invitation no longer holds',
  goneText: 'It was used, taken back or has run out. Ask your contact in the program for a new one.',
  toSignIn: 'Go to sign in',
  what: 'The invitation',
  submit: 'Join',
})
