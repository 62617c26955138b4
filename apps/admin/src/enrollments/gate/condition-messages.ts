import { defineMessages } from '@journeyline/ui/words/define-messages'

/** Words of what a program asks, met or not. */
export const conditionMessages = defineMessages({
  met: 'Met',
  open: 'Open',
})
