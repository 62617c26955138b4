import { defineMessages } from '@journeyline/ui/words/define-messages'

/** Words of checks and declarations. */
export const checkMessages = defineMessages({
  checks: 'Checks and declarations',
  checksNote: 'That they were made and what was decided, never what they found.',
  record: 'Record',
  recordAgain: 'Record again',
  recordOf: 'Record {title}',
  madeOn: 'Made on {day}',
  declaredOn: 'Declared on {day}',
  until: 'holds until {day}',
  reference: 'No. {reference}',
  by: 'written down by {name}',
  revoke: 'Revoke',
  revoked: 'Revoked {when}: {reason}',
  revokedBy: 'Revoked {when} by {name}: {reason}',
  source: 'Source: {source}',

  checkedOn: 'Day it was made',
  declaredOnLabel: 'Day of the declaration',
  outcome: 'Outcome',
  reason: 'Reason',
  reasonHelp: 'Who decided, or why it is done without. What a check found is not written down.',
  chooseReason: 'Choose a reason',
  expiresOn: 'Holds until',
  expiresHelp:
    'Empty when it does not expire. A DBS certificate does not: write the day by which it is made again, if there is one.',
  referenceLabel: 'Number of the certificate or letter',
  save: 'Record',
  recorded: '{title} is recorded.',
  statement: 'What the apprentice declares: “{statement}”',

  revokeTitle: 'Revoke a record of {title}',
  revokeText: 'The record of {day} counts no more. Its line stays, with your name and reason.',
  revokeReason: 'Why it is revoked',
  revokeReasonHelp: 'What is wrong with the record, not what the check found.',
  saveRevocation: 'Revoke the record',
  revokedNotice: 'The record of {title} is revoked.',
})
