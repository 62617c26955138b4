import { defineMessages } from '@journeyline/ui/words/define-messages'

/** Words of completions, and of those whose ground is gone. */
export const completionMessages = defineMessages({
  completed: '{name} has completed the program',
  completedOn: 'Completed on {day}.',
  inQuestion: 'The completion of {name} is in question',
  allInQuestion: '{count, plural, one {A completion waits} other {# completions wait}} for a decision',
  decide: 'Mend what is open, reinstate {name}, or let a staff admin confirm the completion with a reason.',
  confirmedBy: 'Confirmed by {by}: {reason}',
  act: 'Confirm the completion…',
  reinstate: 'Reinstate…',

  title: 'Confirm the completion of {name}',
  reason: 'Why it holds all the same',
  reasonHelp: 'Stays on record with your name. If anything else opens, the question is asked again.',
  confirm: 'Confirm the completion',
  confirmed: 'The completion of {name} is confirmed.',
})
