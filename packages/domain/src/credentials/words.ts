import { refusing } from '../decision.ts'
import { problems } from '../words/problem.ts'

/** What is said of credentials, in English. */
export const credentialWords = {
  CEU_EARNED_AHEAD:
    '{earnedOn, day} is yet to come. Add the CEUs once they are earned, on that day or later.',
  CEU_INDEX_NUMBER_TAKEN:
    'Index number {indexNumber} is in the ledger already: {title}, {earnedOn, day}. The same education counts once; reverse that entry first if it is wrong.',
  CEU_REVERSED_ALREADY:
    '{title} is already reversed: {reversedFor}. Add the CEUs anew if they count after all.',
  CREDENTIAL_HELD_ALREADY: '{learnerName} already has {name} on record. Change that entry instead.',
  CREDENTIAL_AWARDED_AHEAD:
    "{name} can't be awarded in the future: {awardedOn, day} is yet to come. Choose today or an earlier day.",
  EXAM_AHEAD: '{satOn, day} is yet to come. Write the attempt down on its day or later.',
  LETTER_DATED_AHEAD:
    'A letter is not dated ahead: {writtenOn, day} is yet to come. Choose today or an earlier day.',
  LETTER_NOTHING_TO_CONFIRM:
    '{learnerName} starts at {employerName} on {startedOn, day}, so there is nothing to confirm on {writtenOn, day}. Date the letter later.',
  LETTER_SIGNED_BY_LEARNER:
    "A letter about {learnerName} can't be signed by {learnerName}. Write who signs for the employer.",
  EXAM_ATTEMPTED_ON_DAY:
    '{learnerName} already has an attempt at {examName} on {satOn, day}. Change that one, or choose another day.',
  LETTER_HOURS_EXCEED_DAYS:
    "{workedMinutes, hoursInWords} don't fit into the {days} {days, plural, one {day} other {days}} the letter is about. Check the hours.",
  CEU_UNITS_OUT_OF_RANGE: 'Write the CEUs as a number above 0 and up to 100, for example 1.5.',
  CEU_BODIES_MISSING: 'Choose AAPC, AHIMA or both.',
  CEU_INDEX_NUMBER_MISSING: 'Write the index number from the certificate: AAPC takes no CEUs without one.',
  CEU_REVERSAL_REASON_TOO_SHORT: 'Write at least 3 characters.',
  EXAM_NOT_LISTED: 'Choose an exam from the list.',
  EXAM_OUTCOME_MISSING: 'Choose how the attempt ended.',
  EXAM_SCORE_CONTRADICTS_OUTCOME:
    '{examName} is passed at {passing} percent or more. Check the score and the outcome.',
  EXAM_SCORE_WITHOUT_SITTING: 'Somebody who did not sit the exam has no score. Leave it empty.',
  CREDENTIAL_NOT_LISTED: 'Choose a credential from the list.',
  CREDENTIAL_EXPIRES_BEFORE_AWARD: 'Choose a last day after the day of the award, or leave it empty.',
  LETTER_HOURS_OUT_OF_RANGE: 'Write the hours worked as a number above 0, or leave them empty.',
  LETTER_SIGNATORY_ROLE_NOT_TAKEN:
    'Choose the employer, a supervisor or human resources: a letter from anybody else is not taken.',
  LETTER_CODE_SET_NOT_LISTED: 'Choose code sets from the list.',
  LETTER_CODE_SETS_MISSING: 'Choose at least one code set: the letter says which were used.',
  LETTER_CONTACT_MISSING:
    'Write an e-mail address or a telephone number of who signs, so that the letter can be verified.',
} as const

export const refuse = refusing<typeof credentialWords>()
export const problem = problems<typeof credentialWords>()
