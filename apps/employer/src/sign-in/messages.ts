import { defineMessages } from '@journeyline/ui/words/define-messages'

export const signInMessages = defineMessages({
  title: 'Sign in',
  purpose: 'The portal for employers: meet candidates, keep a shortlist.',
  email: 'E-mail address',
  password: 'Password',
  submit: 'Sign in',
  wrong: 'This e-mail address and password do not go together. Check both and try again.',
  disabled: 'This account is disabled. Ask your contact in the program to enable it.',
  tooMany:
    '{seconds, plural, =0 {Too many tries. Wait a moment, then try again.} one {Too many tries. Try again in # second.} other {Too many tries. Try again in # seconds.}}',
  unavailable: 'The server cannot be reached at the moment. Try again shortly.',
  needEmail: 'Write your e-mail address.',
  needPassword: 'Write your password.',
  noAccount: 'No account? Your contact in the program can invite you.',
})
