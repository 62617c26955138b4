import { defineMessages } from '@journeyline/ui/words/define-messages'

export const pipelineMessages = defineMessages({
  title: 'The pipeline today',
  purpose:
    'Learners on their way to a job in medical coding. You need not wait for the last stage: any of them may be someone you can hire now.',
  numbers: 'The numbers',
  figuresNote:
    'The large number counts every learner in the stage. Open one to meet those who agreed to be shown.',
  profiles: '{count, plural, =0 {No profiles to see yet} one {# profile to see} other {# profiles to see}}',
  profilesMany: 'More than {count, number} profiles to see',
  meaningTRAINING: 'In class',
  meaningPRACTICODE: 'Coding practice charts',
  meaningINTERNSHIP: 'Coding at an internship',
  meaningREADY: 'Can start now',
  nobodyYet: 'Nobody is in this program’s pipeline at the moment.',
  noPrograms: 'No program yet',
  noProgramsText: 'As soon as the program has learners, their numbers stand here.',

  newest: 'New profiles',
  newestNote: 'The latest to agree to be shown.',
  seeAll: 'See all candidates',
  noneYet: 'No profiles yet. They appear here as soon as learners agree to be shown and are screened.',

  shortlist: 'Your shortlist',
  shortlistCount: '{count, plural, =0 {Nobody saved yet} one {# candidate saved} other {# candidates saved}}',
  openShortlist: 'Open the shortlist',
})
