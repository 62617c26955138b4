import { wording } from '@journeyline/domain/words/wording'

/** What is said of asking for a document. */
export const words = {
  DOCUMENTS_BUSY: 'Too many documents are being written at this moment. Try again in a few seconds.',
  PAPER_NOT_SAID: 'Say which paper it is for: paper=LETTER or paper=A4.',
  LANGUAGE_NOT_SPOKEN: 'Say a language that is spoken here: language={languages, text, or}.',
  AS_OF_UNREADABLE: 'Write asOf as a day, for example asOf=2026-09-14.',
  LETTER_EXPERIENCE_NOT_SAID:
    'Say which employment or internship the letter is about: send its id as subjectId.',
} as const

export const documentRouteWord = wording<typeof words>()

/** What the progress report says, and every document of requirements. */
export const printed = {
  DAY: '{day, day}',
  MONTH: '{month, month}',
  HOURS: '{minutes, hours}',
  HOURS_OF: '{minutes, hours} of {whole, hours}',
  NEXT: 'Next: ',
  NEXT_IS: 'Next: {step, words}',

  REPORT: 'Progress report',
  REPORT_FILE: 'Progress report, {learnerName}, {asOf}',
  REPORT_TITLE: 'Progress report: {learnerName}, {asOf, day}',
  REPORT_OF: '{learnerName}, as of {asOf, day}',
  REPORT_PROGRAM: 'Program',
  REPORT_VERSION: 'Version',
  REPORT_COHORT: 'Cohort',
  REPORT_STAGE: 'Stage',
  REPORT_IN_STAGE: '{stage, stage}',
  REPORT_ENROLLED_ON: 'Enrolled on',
  REPORT_EMPLOYER: 'Employer',
  REPORT_NO_EMPLOYER: 'None yet',
  REPORT_STANDING: 'Where things stand',
  REPORT_MONTHS: 'Approved hours by month',
  REPORT_COMPETENCIES: 'Competencies',
  COMPLETION_MET: 'Everything that completion asks for is met.',
  COMPLETION_OPEN: '{met} of {asked} requirements for completion {met, plural, one {is} other {are}} met.',
  HOURS_DONE_ON: 'At the pace of late, the hours are done on {expectedOn, day}.',
  HOURS_DONE_LATE:
    'At the pace of late, the hours are done {behindDays, plural, one {a day} other {{behindDays} days}} later than planned.',
  HOURS_DONE_ON_LATE:
    'At the pace of late, the hours are done on {expectedOn, day}, {behindDays, plural, one {a day} other {{behindDays} days}} later than planned.',
  STEP_FOR: '{requirement}. {next, words}',

  REQUIREMENTS: 'Requirements',
  REQUIREMENTS_NONE: 'This version asks for nothing yet.',
  REQUIREMENT: 'Requirement',
  REQUIREMENT_KIND: '{kind, requirementKind} · {gate, words}',
  REQUIREMENT_MET: 'Met',
  REQUIREMENT_IS_MET: '✓ Met',
  REQUIREMENT_OPEN: 'Open',
  REQUIREMENT_HOW_FAR: 'How far',
  REQUIREMENT_EXPECTED: 'Expected',
  REQUIREMENT_DUE: 'Due',
  REQUIREMENT_ASKS: 'What it asks for',
  CLAUSE: '{clause, words, first}.',
  MINUTES: '{count, hours}',
  MINUTES_ASKED: 'of {count, hours}',
  PERCENT: '{count}%',
  PERCENT_ASKED: 'of {count}%',
  COUNT: '{count, number}',
  COUNT_ASKED: 'of {count, number}',
  WAITING: '{minutes, hours} waiting',
  BEHIND: '{minutes, hours} behind',
  AT_COMPLETION: 'To complete the program',
  AT_LEAVING_PRACTICODE: 'To go on from Practicode',
  AT_LEAVING_INTERNSHIP: 'To go on from the internship',
  AT_NONE: 'For information',

  MONTHS_NONE: 'No hours have been written down yet.',
  MONTHS_MONTH: 'Month',
  MONTHS_OJT: 'On the job',
  MONTHS_RTI: 'Instruction',
  MONTHS_WAITING: 'Waiting for approval',
  MONTHS_ALL: 'All months',

  COMPETENCY_CODE: 'Code',
  COMPETENCY: 'Competency',
  COMPETENCY_OPTIONAL: '{competency} (optional)',
  COMPETENCY_LEVEL: 'Level reached',
  COMPETENCY_LEVEL_MET: '✓ {level, words}',
  COMPETENCY_JUDGED_ON: 'Judged on',
  COMPETENCY_OPEN: 'Not judged yet',
  COMPETENCY_BY_ANOTHER: 'by {competency}',
  COMPETENCY_LEVEL_BY_ANOTHER: '{level, words}, by {competency}',

  ASKED_BEFORE_START: 'Instruction before the start counts for {awards, text, and}',
  ASKED_WEEKS: '{weeks, plural, one {# week} other {# weeks}}',
  ASKED_COMPETENCIES: '{count, plural, one {# competency} other {# competencies}}',
  ASKED_CASES: '{cases, plural, one {# case} other {# cases}} at {scorePercent}% or better',
  ASKED_ACCESS: 'Access lasts {months, plural, one {# month} other {# months}}',
  ASKED_CODING: '{percent}% of the time or more on coding',
  ASKED_CREDITS: '{credits, plural, one {# credit} other {# credits}}',
  ASKED_CHECK: 'Passed or waived',
  ASKED_REVIEWS: 'Every {days, plural, one {# day} other {# days}} at the latest',
  AWARD_SIZE: 'Level {level}, {credits, plural, one {# credit} other {# credits}}, {minutes, hours}',
  AWARD_BY: 'Awarded by {awardingBody}',
  AWARD_BY_AS: 'Awarded by {awardingBody} as {number}',
  AWARD_ASSESSED_IN: 'Assessed in {languages, languageName, and}',
  AWARD_PROVES_COMBINED: 'Proves competence and knowledge',
  AWARD_PROVES_COMPETENCE: 'Proves competence',
  AWARD_PROVES_KNOWLEDGE: 'Proves knowledge',
  AWARD_NEEDS_COPY: 'A copy of the certificate with its units is needed',
} as const

export const documentWord = wording<typeof printed>()
