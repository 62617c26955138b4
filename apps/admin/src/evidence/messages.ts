import { defineMessages } from '@journeyline/ui/words/define-messages'

/** Words of the files that are kept as evidence. */
export const evidenceMessages = defineMessages({
  evidence: 'Evidence',
  evidenceNote: 'Certificates, letters and other files that prove what {name} did.',
  empty: 'No files yet. Add them here, or with whatever they prove.',
  add: 'Add files',
  addTitle: 'Add files for {name}',
  addNote:
    'Each file is in the record as soon as it is sent, and proves nothing in particular. What proves an exam, a check or a sign-off is added there instead.',
  files: 'Files',
  filesMissing: 'Choose a file first.',
  done: 'Done',
  added: '{count, plural, one {# file is} other {# files are}} in {name}’s record.',
  onFile: 'On file, proves nothing in particular',
  units: 'Lists units',
  download: 'Download',
  removed: 'Removed',
  remove: 'Remove {name}',
  removeTitle: 'Remove {name}?',
  removeConsequence:
    'The content is deleted and can’t be brought back. The line stays here, with your name and reason.',
  removeProof: 'It is evidence of: {proof}. That stays as it is, without this file.',
  reason: 'Why is it removed?',
  removeAct: 'Remove file',
  removedDone: '{name} is removed.',
  showMore: 'Show more',
  loadFailed: 'The files could not be loaded. Try again.',
})
