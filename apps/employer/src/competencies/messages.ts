import { defineMessages } from '@journeyline/ui/words/define-messages'

/** Words of an apprentice's competencies: where each stands, signing off and revoking. */
export const competencyMessages = defineMessages({
  competencies: 'Competencies',
  summary: '{met, number} of {asked, number} are met, from “{level}” on.',
  samePair: '{one} and {other}',
  sameApart: '{pairs} say the same in other words; in this program each is judged on its own.',
  sameTogether:
    '{pairs} say the same in other words; in this program a sign-off of one counts for the other.',
  ended: '{name} does not work for you any more, so their competencies are with the sponsor’s staff.',
  emptyTitle: 'This program has no competencies',
  emptyText: 'What it asks for instead stands on the overview.',
  notJudged: 'Not judged yet',

  signOff: 'Sign off',
  judgeAgain: 'Judge again',
  signOffCount: '{count, plural, one {Sign off one competency} other {Sign off # competencies}}',
  level: 'Level',
  levelMeets: '{level} (met from here on)',
  judgedOn: 'Judged on',
  judge: 'Who judged',
  judgeHelp: 'Name and position; you, or who told you.',
  witnessLabel: 'Witness',
  witnessHelp: 'Who saw it besides, with position.',
  witnessRequired: 'Asked for by {codes}: somebody else than who judged.',
  note: 'Note',
  noteHelp: 'What you saw.',
  evidence: 'Evidence',
  evidenceMany: 'Files prove one sign-off each: sign off one competency at a time to add some.',
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
  revokeSignOff: 'Revoke sign-off',
  revokeText:
    '“{level}” of {day} will no longer count; what was judged before counts again. It stays in the history with your reason.',
  reason: 'Reason',
  reasonHelp: 'The sponsor’s staff see it, too.',
  revoked: 'The sign-off of {code} is revoked.',
})
