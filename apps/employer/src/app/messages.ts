import { defineMessages } from '@journeyline/ui/define-messages'

export const appMessages = defineMessages({
  pipeline: 'Pipeline',
  close: 'Close',
  candidates: 'Candidates',
  shortlist: 'Shortlist',
  ourCompany: 'Our company',
  pages: 'Go to',
  readyCandidates: 'Candidates ready to start',
  remoteCandidates: 'Candidates open to remote work',
  page: 'This page',
  signOutFailed: 'You are still signed in: the server could not be reached. Try again.',
  staffTitle: 'This is the employers’ portal',
  staffText:
    'You are signed in as {name}, who works for the program. Employers see their candidates here; your work is in the console.',
  toConsole: 'Open the console',
  signOut: 'Sign out',
  notFoundTitle: 'Nothing here',
  toPipeline: 'Back to the pipeline',
})
