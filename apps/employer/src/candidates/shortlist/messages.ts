import { defineMessages } from '@journeyline/ui/words/define-messages'

export const shortlistMessages = defineMessages({
  title: 'Shortlist',
  purpose: 'Candidates your company has saved. Only your colleagues and you see this list and its notes.',
  noun: '{count, plural, one {saved candidate} other {saved candidates}}',
  back: 'Shortlist',
  list: 'The shortlist',
  moreFailed: 'More of the shortlist could not be loaded. Try again.',
  emptyTitle: 'Nobody on the shortlist yet',
  emptyText: 'Save candidates you would like to come back to. They stand here with your notes.',
  toCandidates: 'See the candidates',

  add: 'Add to shortlist',
  on: 'On shortlist',
  addName: 'Add to shortlist: {name}',
  onName: 'On shortlist: {name}. Remove',
  added: '{name} is on your shortlist.',
  removed: '{name} is off your shortlist.',
  addFailed: '{name} could not be added to the shortlist. Try again.',
  removeFailed: '{name} could not be removed from the shortlist. Try again.',

  nextTitle: 'Would {name} fit your team?',
  nextText: 'Save {name} to your shortlist to come back, and to keep a note for your colleagues.',
  savedTitle: '{name} is on your shortlist',
  you: 'you',
  savedBy: 'Saved {ago} by {person}.',
  remove: 'Remove from shortlist',
  toShortlist: 'Open the shortlist',

  note: 'Private note',
  noteHelp: 'Only people of your company read it. The candidate and the program do not.',
  noteAfterAdding: 'Add {name} to the shortlist first, then you can keep a note here.',
  saveNote: 'Save note',
  saved: 'Saved',
  unsaved: 'Not saved yet',
  noteFailed: 'The note could not be saved. It is still here; try again.',
  noteBy: 'Note',
})
