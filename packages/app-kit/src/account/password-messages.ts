import { defineMessages } from '@journeyline/ui/words/define-messages'

/** Words of the forms for a new password. */
export const passwordMessages = defineMessages({
  current: 'Present password',
  next: 'New password',
  nextHelp: 'At least {least, number} characters. A few words in a row are easy to remember.',
  changePassword: 'Change password',
  resetAct: 'Save and sign in',
})
