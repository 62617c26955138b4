import { defineMessages } from '@journeyline/ui/words/define-messages'

export const exampleMessages = defineMessages({
  examples: 'Examples',
  aboutExamples: 'What a program does first. Each opens in a tab, with variables that name what is there.',
  copyLearners: 'Copy learners',
  copyApprentices: 'Copy your apprentices',
  hoursOfPeriod: 'Read the hours of a period',
  recordHours: 'Write hours with a key',
  approveHours: 'Approve hours',
  followEvents: 'Follow events',
})
