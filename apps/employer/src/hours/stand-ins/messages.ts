import { defineMessages } from '@journeyline/ui/words/define-messages'

export const delegationMessages = defineMessages({
  title: 'Stand-ins',
  list: 'The stand-ins',
  note: 'While you are away, a colleague you name decides in your place, for {most, number} days at most. For somebody who is away already, the program’s staff name one.',
  none: 'Nobody stands in for anybody.',
  standsIn: '{to} stands in for {from}',
  until: 'until {day}',
  fromUntil: 'from {from} until {to}',
  name: 'Name a stand-in',
  alone: 'Nobody else of your company signs in here. Ask the program to invite a colleague first.',
  colleague: 'Who stands in',
  first: 'First day',
  last: 'Last day',
  choose: 'Choose a person',
  named: '{to} stands in for {from} until {day}.',
  end: 'End now',
  endTitle: 'End this now?',
  endConsequence: '{to} can’t decide in the place of {from} any more. What was decided stays.',
  ended: '{to} no longer stands in for {from}.',
  endFailed: 'This could not be ended. Try again.',
})
