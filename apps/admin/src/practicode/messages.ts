import { defineMessages } from '@journeyline/ui/words/define-messages'

/** Words of Practicode: access, readings and what they come to. */
export const practicodeMessages = defineMessages({
  practicode: 'Practicode',
  record: 'Record a reading',
  startAccess: 'Write down access',
  correctAccess: 'Correct the first day of access',

  NOT_STARTED: 'Access not written down',
  RUNNING: 'Access runs',
  ENDING_SOON: 'Access ends soon',
  ENDED: 'Access is over',
  notStartedText: 'Write down the day on which access began, to see the pace that is needed.',
  runningText:
    'Until {day}: {days, plural, =0 {today is the last day} one {# day left} other {# days left}}.',
  endedText: 'It ended on {day}. Ask AAPC for more months where cases are still open.',

  chart: 'Practicode cases done, by day',
  done: 'Done',
  needed: 'Needed',
  goal: 'All',
  expectedOn: 'Expected on {day}',
  asked: 'What the program asks',

  readings: 'Readings',
  readingsNote:
    'Counts and a score, never a case or an answer. A reading is never changed: a wrong one is corrected by another.',
  readingsEmpty:
    'No reading yet. Readings of {name} appear here, the latest first, with who took them and what was corrected.',
  reading: '{cases, plural, one {# case} other {# cases}}',
  readingScore: '{cases, plural, one {# case} other {# cases}}, {score}%',
  corrects: 'Corrects {figures} of {day}: {reason}',
  correctsNone: 'Correction: {reason}',
  correct: 'Correct',
  fromDemo: 'from the demo program',
  readOnDay: 'Read on {day}',
  showMore: 'Show earlier readings',

  recordTitle: 'Record a reading of {name}',
  correctTitle: 'Correct a reading of {name}',
  correctText: 'The reading of {day} stays in view. This one takes its place.',
  readOn: 'Day of the figures',
  casesDone: 'Cases done',
  casesHelp: 'All cases so far, of {asked, number}. The last reading has {last, number}.',
  casesHelpFirst: 'All cases so far, of {asked, number}.',
  scorePercent: 'Score',
  percent: '%',
  note: 'Note',
  noteHelp: 'Nothing of a case: AAPC does not allow cases, answers or screenshots outside of Practicode.',
  correctionReason: 'Why the earlier reading was wrong',
  reasonMissing: 'Write why the reading was wrong.',
  correctionHelp: 'Stays in the history with your name, beside the original figures.',
  saveReading: 'Record reading',
  saveCorrection: 'Record correction',
  recorded: 'The reading of {name} is recorded.',
  corrected: 'The reading of {name} is corrected.',

  accessTitle: 'Access of {name}',
  startedOn: 'First day of access',
  startedHelp:
    'The day Practicode was assigned, or first opened, as your license counts. By the program access lasts {months, plural, one {# month} other {# months}}.',
  saveAccess: 'Save the day',
  started: 'Access of {name} is written down.',
})
