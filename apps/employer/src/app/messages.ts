import { defineMessages } from '@journeyline/ui/words/define-messages'

export const appMessages = defineMessages({
  changePassword: 'Change password',
  pipeline: 'Pipeline',
  approvals: 'Approvals',
  apprentices: 'Apprentices',
  writeFor: 'Write hours for {name}',
  acts: 'Do',
  keysApprovals: 'Under Approvals',
  keyApprove: 'Approve the selected hours',
  keyReject: 'Reject the selected hours',
  candidates: 'Candidates',
  shortlist: 'Shortlist',
  reviews: 'Reviews',
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
