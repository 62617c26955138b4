import { defineMessages } from '@journeyline/ui/words/define-messages'

/** Words of links that are shown once. */
export const linkMessages = defineMessages({
  copyLink: 'Copy the link',
  copied: 'Copied',
  done: 'Done',
})
