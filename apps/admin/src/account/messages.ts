import { defineMessages } from '@journeyline/ui/words/define-messages'

export const accountMessages = defineMessages({
  changePassword: 'Change password',
  changePasswordPurpose: 'Wherever else you are signed in, you are signed out at once.',
  changed: 'Your password is changed. You are signed out everywhere else.',
  goneText:
    'It was used already, has expired, or was replaced. Ask a staff admin of the program for a new one.',
})
