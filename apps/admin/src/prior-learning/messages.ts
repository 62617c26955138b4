import { defineMessages } from '@journeyline/ui/words/define-messages'

/** Words of prior learning. */
export const priorLearningMessages = defineMessages({
  priorLearning: 'Prior learning',
  note: '{open, plural, =0 {No credits are open to be accredited.} one {# credit is open to be accredited.} other {# credits are open to be accredited.}} Credits go with options that teach something new.',
  record: 'Record prior learning',
  empty:
    'No prior learning yet. Qualifications that {name} brings along appear here, with the credits they are to count for.',
  title: 'Title',
  qualification: 'Qualification',
  achievedOn: 'Day it was achieved',
  creditsClaimed: 'Credits claimed',
  creditsHelp: 'How many it is to count for; 0 records the qualification alone.',
  newSkills: 'Options that bring new skills',
  newSkillsHelp: 'Needed when credits are claimed.',
  noTransfer: '{name} (no credit transfer)',
  edit: 'Edit',
  remove: 'Remove',
  credits: '{credits, plural, one {# credit claimed} other {# credits claimed}}',

  recordTitle: 'Prior learning of {name}',
  editTitle: 'Edit prior learning of {name}',
  save: 'Save prior learning',
  recorded: '{title} is recorded.',
  saved: '{title} is saved.',
  removeTitle: 'Remove {title}?',
  removeText: 'It counts for nothing any more. The audit trail keeps it.',
  removed: '{title} is removed.',
  notRemoved: '{title} could not be removed: {why}',
})
