import { defineMessages } from '@journeyline/ui/words/define-messages'

/** Words of an apprentice's competencies: where each stands, signing off and revoking. */
export const competencyMessages = defineMessages({
  competencies: 'Competencies',
  summary: '{met, number} of {asked, number} are met, from “{level}” on.',
  sameApart: '{pairs} say the same in other words; in this program each is judged on its own.',
  sameTogether:
    '{pairs} say the same in other words; in this program a sign-off of one counts for the other.',
  ended: '{name} does not work for you any more, so their competencies are with the sponsor’s staff.',
  emptyTitle: 'This program has no competencies',
  emptyText: 'What it asks for instead stands on the overview.',

  signOffCount: '{count, plural, one {Sign off one competency} other {Sign off # competencies}}',
  judgeHelp: 'Name and position; you, or who told you.',
  noteHelp: 'What you saw.',
  signedOff: '{count, plural, one {One competency is} other {# competencies are}} signed off.',

  title: '{code} of {name}',
  history: 'History',
  historyOf: 'History of {code}',
  historyEmpty: 'Nobody has judged it yet.',
  historyOlder: 'Older ones stay with the sponsor’s staff.',
  judgedAt: '“{level}”',
  by: 'by {name}',
  revokedWhy: 'Revoked {when}: {reason}',
  download: 'Download {name}',

  revoke: 'Revoke',
  revokeTitle: 'Revoke {code} of {name}',
  reasonHelp: 'The sponsor’s staff see it, too.',
})
