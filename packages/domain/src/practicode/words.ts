import { refusing } from '../decision.ts'
import { problems } from '../words/problem.ts'

/** What is said of practicode, in English. */
export const practicodeWords = {
  READING_BEFORE_ACCESS:
    "{learnerName}'s Practicode access began on {clockStartedOn, day}. Choose that day or a later one.",
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
    '{learnerName} was enrolled on {enrolledOn, day}. Choose that day or a later one.',
  PRACTICODE_AFTER_READING:
    '{learnerName} has a reading of {firstReadOn, day}, so access had begun by then. Choose that day or an earlier one.',
  READING_AHEAD:
    "A reading can't be taken in the future: {readOn, day} is yet to come. Choose today or an earlier day.",
  PRACTICODE_STARTED_AHEAD:
    "Practicode access can't begin in the future: {startedOn, day} is yet to come. Choose today or an earlier day.",
  PRACTICODE_CASES_UNREADABLE: 'Write the number of cases done as a whole number, 0 or more.',
} as const

export const refuse = refusing<typeof practicodeWords>()
export const problem = problems<typeof practicodeWords>()
