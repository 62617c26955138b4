import { defineMessages } from '@journeyline/ui/words/define-messages'

export const accountMessages = defineMessages({
  changePassword: 'Change password',
  changePasswordPurpose: 'Wherever else you are signed in, you are signed out at once.',
  changed: 'Your password is changed. You are signed out everywhere else.',
  what: 'The link',
  goneText: 'It was used, replaced or has run out. Ask your contact in the program for a new one.',
})
