import { defineMessages } from '@journeyline/ui/words/define-messages'

export const publishedMessages = defineMessages({
  candidates: 'Candidates',
  purpose: 'The profiles employers see today. Open one to edit it on the learner’s page.',
  noun: '{count, plural, one {candidate} other {candidates}}',
  find: 'Find in profiles',
  text: 'Text',
  program: 'Program',
  stage: 'Stage',
  credential: 'Credential',
  setting: 'Work setting',
  state: 'State',
  remote: 'Work from home',
  remoteYes: 'From home: yes',
  remoteNo: 'From home: no',
  yes: 'Yes',
  no: 'No',
  name: 'Learner',
  shownAs: 'Shown as',
  credentials: 'Credentials',
  practicode: 'Practicode cases',
  available: 'Available',
  published: 'Published',
  none: 'Nobody is shown to employers yet',
  noneText:
    'Open a learner’s page, record the consent, finish the screening and publish the profile. It is then listed here.',
  toLearners: 'See the learners',
})
