import { defineMessages } from '@journeyline/ui/words/define-messages'

/** Words of the filters and choices all pages share. */
export const filterMessages = defineMessages({
  clear: 'Clear',
  period: 'Days',
  periodFrom: 'From',
  periodTo: 'To',
  finding: 'Searching…',
  findNone: 'There is none yet.',
  findNothing: 'Nothing has this in its name.',
  findFailed: 'The search failed. Type again to try once more.',
  findMore: 'There are more. Type to find them.',
})
