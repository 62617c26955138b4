import { defineMessages } from '@journeyline/ui/words/define-messages'

/** Words of funding awards. */
export const fundingMessages = defineMessages({
  funding: 'Funding',
  fundingNote: 'Who pays for this enrollment.',
  empty: 'No one pays yet. Add the award once it is known.',
  add: 'Add funding',
  addFunding: 'Add funding award',
  source: 'Who pays',
  sourceMissing: 'Choose who pays.',
  reference: 'Reference',
  referenceHelp: 'The funder’s own number or name of the award.',
  workforce: 'Workforce fund',
  remove: 'Remove',
  removeOf: 'Remove {source}',
  removeTitle: 'Remove {source}?',
  removeConsequence:
    '{source} no longer counts as paying for this enrollment. The audit log keeps that it was there.',
  added: '{source} is added.',
  removed: '{source} is removed.',
  notRemoved: '{source} could not be removed: {why}',
})
