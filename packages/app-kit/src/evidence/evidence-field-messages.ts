import { defineMessages } from '@journeyline/ui/words/define-messages'

/** Words of the files that go along with a form. */
export const evidenceFieldMessages = defineMessages({
  help: '{types}; {size} at most.',
  units: 'This certificate lists the units completed',
  takenBack: 'Taken back before it was used.',
  notTakenBack: '{name} could not be taken back. It stays in the record; remove it there.',
  staffTakesBack:
    '{name} could not be taken back. It stays in the record; ask the program’s staff to remove it.',
  'signed-out': 'Your session has ended. Sign in again in another tab, then send the file again.',
  forbidden: 'Your account may not add files here.',
  'too-large': 'The file is too large. Make it smaller.',
  'wrong-type': 'The file is of a type that is not kept. Save it as a PDF.',
  unavailable: 'The server could not be reached. Try again when the connection is back.',
  failed: 'The file could not be sent. Try again; if it stays, quote the request id {id}.',
})
