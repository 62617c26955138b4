import { defineMessages } from '@journeyline/ui/words/define-messages'

/** Words of two versions side by side. */
export const compareMessages = defineMessages({
  title: '{program}: versions compared',
  before: 'Version on the left',
  after: 'Version on the right',
  swap: 'Swap sides',
  everything: 'Show also what is the same',
  oneTitle: 'There is nothing to compare yet',
  oneText: 'Two versions can be compared side by side as soon as there are two.',
  sameTitle: 'These two versions say the same',
  sameText: 'No line of one differs from the other.',
  counts:
    '{changed, plural, one {# line changed} other {# lines changed}}, {added, plural, other {# added}}, {removed, plural, other {# removed}}',
  line: 'Line',
  difference: 'Difference',
  ADDED: 'Added',
  REMOVED: 'Removed',
  CHANGED: 'Changed',
  SAME: 'Same',
  nothing: 'Says nothing',
  partGENERAL: 'General',
  partREQUIREMENTS: 'What it asks for',
  partCOMPETENCIES: 'Work process schedule',
  partCOURSES: 'Instruction plan',
  partPARTICULARS: 'Particulars',
  partPOLICIES: 'Policies',
})
