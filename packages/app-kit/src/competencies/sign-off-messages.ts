import { defineMessages } from '@journeyline/ui/words/define-messages'

/** The fields of a sign-off. */
export const signOffMessages = defineMessages({
  level: 'Level',
  levelMeets: '{level} (met from here on)',
  judgedOn: 'Judged on',
  judge: 'Who judged',
  witnessLabel: 'Witness',
  witnessHelp: 'Who saw it besides, with position.',
  witnessRequired: 'Asked for by {codes}: somebody else than who judged.',
  note: 'Note',
  evidence: 'Evidence',
  evidenceMany: 'Files prove one sign-off each: sign off one competency at a time to add some.',
})
