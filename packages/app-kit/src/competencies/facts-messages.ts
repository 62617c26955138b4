import { defineMessages } from '@journeyline/ui/words/define-messages'

/** What is said of a competency besides its level. */
export const factsMessages = defineMessages({
  judgedBy: 'Judged by {name} on {day}',
  judgedAs: 'Judged as {code} by {name} on {day}',
  witness: 'witness: {name}',
  files: '{count, plural, one {# file} other {# files}}',
  witnessAsked: 'A witness is asked for.',
  sameAs: 'Says the same as {codes}.',
})
