import { defineMessages } from '@journeyline/ui/words/define-messages'

/** Words of every form and dialog. */
export const dialogMessages = defineMessages({
  close: 'Close',
  notSaved: 'This could not be saved. What you typed is kept.',
  offline: 'You are offline. What you typed is kept; try again when the connection is back.',
  requestId: 'Request id',
  staleTitle: 'Somebody changed this while you were writing',
  staleText: 'Nothing of yours is lost. These parts are different now:',
  staleSame: 'The parts you see here are still the same, so you can save yours.',
  nowIs: '{label}: now “{value}”',
  nowEmpty: '{label}: now empty',
  keepMine: 'Keep mine and save',
  takeTheirs: 'Take theirs',
})
