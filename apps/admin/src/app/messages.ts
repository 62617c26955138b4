import { defineMessages } from '@journeyline/ui/words/define-messages'
import { navWords } from './nav.ts'

export const appMessages = defineMessages({
  ...navWords,
  apiExplorer: 'API explorer',
  changePassword: 'Change password',
  signOutFailed: 'You are still signed in: the server could not be reached. Try again.',
  employersOnly: 'This console is for the sponsor’s staff. You are signed in for an employer.',
  toEmployerPortal: 'Go to the employer portal',
  notForYou: 'Not for you',
  notShown: 'Not shown',
  notFound: 'Not found',
  toDashboard: 'Go to the dashboard',
  thisPage: 'This page',
  program: 'Program',
  goTo: 'Go to',
  acts: 'Acts',
  newCohort: 'New cohort',
  newLearner: 'New learner',
  newEmployer: 'New employer',
  importRoster: 'Import a roster',
  invitePerson: 'Invite a person',
  keysConsole: 'Console',
  keyGo: 'Go to {page}',
  cohortDetail: '{code}, starts {day}',
})
