import { defineMessages } from '@journeyline/ui/define-messages'

/** Words of how far a learner is, and a cohort. */
export const progressMessages = defineMessages({
  progress: 'Progress',
  complete: 'Everything that completion asks for is met.',
  metOf: '{met, number} of {all, plural, one {# requirement} other {# requirements}} are met.',
  expected: 'At the approved pace the hours are done on {day}.',
  expectedLate: 'At the approved pace the hours are done on {day}, {late} later than planned.',
  expectedEarly: 'At the approved pace the hours are done on {day}, {early} before the planned day.',
  days: '{count, plural, one {# day} other {# days}}',
  asOf: 'Show a past day',
  asOfDay: 'As of',
  asOfHelp: 'Shows what the record said at the end of that day. Empty is today.',
  asOfPast: 'As the record said at the end of {day}.',
  asOfYetToCome: 'Choose today or a past day.',
  requirements: 'What the program asks for',
  expectedOn: 'expected {day}',
  dueOn: 'planned {day}',
  meetsOn: 'on {day}',
  waiting: '{hours} wait for a decision.',
  behind: '{hours} less than the plan asks for by today.',
  seeHours: 'Show the entries',
  proofs: '{count, plural, one {What proves it} other {What proves it (#)}}',
  proofOn: '{label}, {day}',
})
