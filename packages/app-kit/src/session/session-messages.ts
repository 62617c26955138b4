import { defineMessages } from '@journeyline/ui/words/define-messages'

/** Words for a session that ended meanwhile. */
export const sessionMessages = defineMessages({
  againTitle: 'Your session has ended',
  againText: 'Sign in again to go on. What you typed is still there.',
})
