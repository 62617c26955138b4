import { defineMessages } from '@journeyline/ui/words/define-messages'

export const employerMessages = defineMessages({
  purpose: 'What the program knows about you. To change something, tell your contact in the program.',
  what: 'Your company',
  about: 'About',
  noAbout: 'Nothing is written here yet.',
  worksites: 'Worksites',
  worksiteTable: 'Table of worksites',
  noWorksites: 'No worksite yet',
  noWorksitesText:
    'The places where apprentices would work stand here once the program has written them down.',
  place: 'Place',
  setting: 'Kind of workplace',
  timeZone: 'Time zone',
  remote: 'Work from home',
  remoteYes: 'Possible',
  remoteNo: 'Not possible',
  notSaid: 'Not said',
  name: 'Worksite',
})
