import { wording } from '@journeyline/domain/words/wording'

/** What the record of learning of a pathway says. */
export const printed = {
  LEARNING: 'Record of learning',
  LEARNING_FILE: 'Record of learning, {learnerName}, {asOf}',
  LEARNING_TITLE: 'Record of learning: {learnerName}, {asOf, day}',
  LEARNING_OF: '{learnerName}, as of {asOf, day}',
  LEARNING_PATHWAY: 'Pathway',
  LEARNING_VERSION: 'Version',
  LEARNING_COHORT: 'Cohort',
  LEARNING_STARTED_ON: 'Started on',
  LEARNING_PLANNED_END: 'Planned end',
  LEARNING_EMPLOYER: 'Employer',
  LEARNING_NO_EMPLOYER: 'None yet',

  LEARNING_AWARDS: 'Qualifications and essential skills',
  LEARNING_AWARD: 'Award',
  LEARNING_AWARDED_ON: 'Awarded on',
  LEARNING_CERTIFICATE: 'Certificate with units',
  LEARNING_NOT_AWARDED: 'Not awarded yet',
  LEARNING_ON_FILE: '✓ On file',
  LEARNING_NOT_ON_FILE: 'Not on file yet',
  LEARNING_SIZE: 'Level {level}, {credits, plural, one {# credit} other {# credits}}, {minutes, hours}',

  LEARNING_UNITS: 'Units',
  LEARNING_UNIT: 'Unit',
  LEARNING_UNIT_PLANNED: 'Planned',
  LEARNING_UNIT_DONE: 'Done',

  LEARNING_HOURS: 'Learning hours',
  LEARNING_HOURS_ARE: 'Approved',
  LEARNING_HOURS_ASKED: 'Asked for',
  LEARNING_HOURS_WAIT: 'Waiting for approval',
  LEARNING_ON_THE_JOB: 'On the job',
  LEARNING_OFF_THE_JOB: 'Off the job',
  LEARNING_BEFORE_START: 'of it before the start, for {award}',
  LEARNING_BEFORE_START_PLAIN: 'of it credited for what was done before',

  LEARNING_REVIEWS: 'Joint reviews',
  LEARNING_REVIEWS_NONE: 'No review has been held yet.',
  LEARNING_HELD_ON: 'Held on',
  LEARNING_SIGNED_BY: 'Signed by',
  LEARNING_SIGNED_BY_ALL: '{parties, reviewParty, and}',
  LEARNING_NOT_SIGNED: 'Not signed yet',

  LEARNING_CHECKS: 'Checks and declarations',
  LEARNING_CHECKS_NOTE: 'That they were made and what was decided. What a check found is not recorded.',
  LEARNING_CHECK: 'Check or declaration',
  LEARNING_CHECK_STANDS: 'Standing',
  LEARNING_CHECK_IS: '{standing, checkStanding}',
  LEARNING_DECLARATION_IS: '{standing, declarationStanding}',
  LEARNING_CHECKED_ON: 'Made on',
  LEARNING_HOLDS_UNTIL: 'Holds until',
} as const

export const learningWord = wording<typeof printed>()
