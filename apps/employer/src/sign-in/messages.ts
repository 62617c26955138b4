import { defineMessages } from '@journeyline/ui/words/define-messages'

export const signInMessages = defineMessages({
  title: 'Sign in',
  purpose: 'The portal for employers: meet candidates, keep a shortlist.',
  disabled: 'This account is disabled. Ask your contact in the program to enable it.',
  noAccount: 'No account? Your contact in the program can invite you.',
})
