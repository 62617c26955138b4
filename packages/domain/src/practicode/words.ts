import { refusing } from '../decision.ts'
import { problems } from '../words/problem.ts'
import { wording } from '../words/wording.ts'

/** What is said of practicode, in English. */
export const practicodeWords = {
  READING_BEFORE_ACCESS:
    "{learnerName}'s Practicode access began on {clockStartedOn, day}. Give that day or a later one.",
  READING_MORE_THAN_ALL_CASES:
    "The program has {cases} Practicode cases, so {casesDone} can't be done. Write {cases} or fewer.",
  READING_ON_RECORD_ALREADY:
    'This reading of {learnerName} is on record already. Change the day or the figures, or leave it as it is.',
  READING_NOTHING_TO_CORRECT:
    '{learnerName} has no reading of that day or earlier to correct. Leave the reason of a correction empty.',
  READING_FEWER_THAN_BEFORE:
    '{beforeCasesDone} cases were done by {beforeReadOn, day}, so {casesDone} is fewer. Write {beforeCasesDone} or more, or record it as a correction with its reason.',
  READING_MORE_THAN_AFTER:
    '{afterCasesDone} cases were done by {afterReadOn, day}, so {casesDone} before that is too many. Write {afterCasesDone} or fewer, or correct the later reading first.',
  PRACTICODE_NOT_ASKED:
    'The program of {learnerName} asks for no Practicode, so there is nothing to write down.',
  PRACTICODE_BEFORE_ENROLLMENT:
    '{learnerName} was enrolled on {enrolledOn, day}. Give that day or a later one.',
  PRACTICODE_AFTER_READING:
    '{learnerName} has a reading of {firstReadOn, day}, so access had begun by then. Give that day or an earlier one.',
  READING_AHEAD:
    "A reading can't be taken in the future: {readOn, day} is yet to come. Give today or an earlier day.",
  PRACTICODE_STARTED_AHEAD:
    "Practicode access can't begin in the future: {startedOn, day} is yet to come. Give today or an earlier day.",
  PRACTICODE_CASES_UNREADABLE: 'Write the number of cases done as a whole number, 0 or more.',
  PRACTICODE_CASES_DONE:
    '{done} of {cases} Practicode cases are {hasReading, select, true {done} other {recorded}}',
  PRACTICODE_READ_WHEN_DONE:
    'Record a new reading when the other {left, plural, one {one is} other {{left} are}} done.',
  PRACTICODE_READ_FIRST: 'Record the first reading.',
  PRACTICODE_SCORE_MISSING: 'no Practicode score is recorded',
  PRACTICODE_READ_WITH_SCORE: 'Record a reading with its score.',
  PRACTICODE_SCORE_READ: 'the Practicode score is {score}%, and {asked}% is asked',
  PRACTICODE_READ_AT_SCORE: 'Record a new reading when the score has reached {asked}%.',
  PROJECTION_DONE: '{learnerName} had done all {cases} Practicode cases by {doneOn, day}.',
  PROJECTION_EXPECTED:
    'At {casesPerWeek, plural, =0 {less than 1 case a week} one {about 1 case a week} other {about {casesPerWeek} cases a week}}, {learnerName} will have done all {cases} Practicode cases by {doneOn, day}{access, select, null {.} other {, {access, words}}}',
  PROJECTION_ON_LAST_DAY: 'the last day of the access.',
  PROJECTION_IN_TIME: '{days, plural, one {1 day} other {{days} days}} before the access ends.',
  PROJECTION_LATE:
    'but the access {isOver, select, true {ended} other {ends}} on {accessExpiresOn, day}. {casesPerWeekNeeded, select, null {Ask for more months.} other {It takes {casesPerWeekNeeded} cases a week to be done by then.}}',
  PROJECTION_NO_READING: '{learnerName} has no Practicode reading yet. Record the first one to see a pace.',
  PROJECTION_OLD_READING:
    "{learnerName}'s latest Practicode reading is of {latestOn, day}. Record a new one: the pace is taken from the last {weeks, plural, one {week} other {{weeks} weeks}}.",
  PROJECTION_ONE_READING:
    '{learnerName} has Practicode readings of one day only. Record one of a later day to see a pace.',
  PROJECTION_NO_PROGRESS:
    "{learnerName}'s Practicode readings of the last {weeks, plural, one {week} other {{weeks} weeks}} show no new cases. Ask what is in the way.",
  PROJECTION_TOO_SLOW:
    'At the pace of the last {weeks, plural, one {week} other {{weeks} weeks}}, the {casesLeft} Practicode cases left would take {learnerName} more than 10 years. Ask what is in the way.',
  ACCESS_MONTHS_DEFAULT:
    "{months} months is this product's default, taken from a seller's page of 2020. Check it against your own license.",
} as const

export const refuse = refusing<typeof practicodeWords>()
export const problem = problems<typeof practicodeWords>()

export const practicodeWord = wording<typeof practicodeWords>()
