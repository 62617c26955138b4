import { defineMessages } from '@journeyline/ui/words/define-messages'

/** Taking a sign-off back. */
export const revokeMessages = defineMessages({
  revokeSignOff: 'Revoke sign-off',
  revokeText:
    '“{level}” of {day} will no longer count; what was judged before counts again. It stays in the history with your reason.',
  reason: 'Reason',
  revoked: 'The sign-off of {code} is revoked.',
})
