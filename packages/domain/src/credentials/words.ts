import { refusing } from '../decision.ts'
import { problems } from '../words/problem.ts'
import { wording } from '../words/wording.ts'

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
    "{name} can't be awarded in the future: {awardedOn, day} is yet to come. Give today or an earlier day.",
  EXAM_AHEAD: '{satOn, day} is yet to come. Write the attempt down on its day or later.',
  LETTER_DATED_AHEAD:
    'A letter is not dated ahead: {writtenOn, day} is yet to come. Give today or an earlier day.',
  LETTER_NOTHING_TO_CONFIRM:
    '{learnerName} starts at {employerName} on {startedOn, day}, so there is nothing to confirm on {writtenOn, day}. Date the letter later.',
  LETTER_SIGNED_BY_LEARNER:
    "A letter about {learnerName} can't be signed by {learnerName}. Write who signs for the employer.",
  EXAM_ATTEMPTED_ON_DAY:
    '{learnerName} already has an attempt at {examName} on {satOn, day}. Change that one, or give another day.',
  CEU_UNITS_OUT_OF_RANGE: 'Write the CEUs as a number above 0 and up to 100, for example 1.5.',
  CEU_BODIES_MISSING: 'Name AAPC, AHIMA or both.',
  CEU_INDEX_NUMBER_MISSING: 'Write the index number from the certificate: AAPC takes no CEUs without one.',
  CEU_REVERSAL_REASON_TOO_SHORT: 'Write at least 3 characters.',
  EXAM_NOT_LISTED: 'Name an exam that is known here.',
  EXAM_OUTCOME_MISSING: 'Say how the attempt ended.',
  EXAM_SCORE_CONTRADICTS_OUTCOME:
    '{examName} is passed at {passing} percent or more. Check the score and the outcome.',
  EXAM_SCORE_WITHOUT_SITTING: 'Somebody who did not sit the exam has no score. Leave it empty.',
  CREDENTIAL_NOT_LISTED: 'Name a credential that is known here.',
  CREDENTIAL_EXPIRES_BEFORE_AWARD: 'Give a last day after the day of the award, or leave it empty.',
  LETTER_SIGNATORY_ROLE_NOT_TAKEN:
    'Name the employer, a supervisor or human resources: a letter from anybody else is not taken.',
  LETTER_CODE_SET_NOT_LISTED: 'Name only code sets that are known here.',
  LETTER_CODE_SETS_MISSING: 'Name at least one code set: the letter says which were used.',
  LETTER_CONTACT_MISSING:
    'Write an e-mail address or a telephone number of who signs, so that the letter can be verified.',
  REMOVAL_YEARS_ASKED:
    '{years, plural, =1 {one year} =2 {two years} other {{years} years}} of coding employment',
  REMOVAL_DAYS_EMPLOYED: '{days} of {daysNeeded} days; {when, words}',
  REMOVAL_EMPLOYMENT_TOO_SHORT: 'no employment on record goes on long enough',
  REMOVAL_MET_ON: 'met on {metOn, day}',
  REMOVAL_MET_ON_IF_EMPLOYED: 'met on {metOn, day} if employment goes on',
  REMOVAL_INTERNSHIPS_DO_NOT_COUNT: 'internships do not count here',
  REMOVAL_CODING_SHARE_MISSING: 'how much of the time is spent on coding is not on record',
  REMOVAL_CODING_SHARE_TOO_SMALL:
    '{percent} percent of the time is spent on coding, and {percentNeeded} are needed',
  REMOVAL_COURSES_ASKED: 'coding preparation courses of {minutesNeeded, contactHours}',
  REMOVAL_COURSES_COMPLETED:
    '{minutes, contactHours} completed{metOn, select, null {} other {; met on {metOn, day}{met, select, true {} other { if the course is completed as planned}}}}',
  REMOVAL_PRACTICODE_ASKED: '{cases} Practicode cases at {scorePercent} percent or more',
  REMOVAL_PRACTICODE_NOT_READ: 'no reading on record',
  REMOVAL_PRACTICODE_READ:
    '{cases, plural, one {{cases} case} other {{cases} cases}}, {scorePercent, select, null {no score} other {{scorePercent} percent}}, read on {readOn, day}',
  REMOVAL_OPTION_MET:
    'Option {option} {metOn, select, null {is met} other {has been met since {metOn, day}}}: {done, words, eachAnd}.',
  REMOVAL_OPTION_NEEDS: 'Option {option} needs {need, words}.',
  REMOVAL_OPTION_ALSO_NEEDS: 'It also needs {need, words}.',
  REMOVAL_OPTION_PARTLY_MET: 'Already met: {done, words, eachAnd}.',
  REMOVAL_OPTION: '{sentences, words, sentences}',
  REMOVAL_NEED: '{what, words}: {howFar, words}',
  REMOVAL_NEED_ONE_WAY: '{what, words} ({howFar, words})',
  REMOVAL_NEED_ANY_OF: '{ways, words, eachOr}',
  CEU_NO_CERTIFICATION: 'No {body} certification is on record, so no CEUs are due to {body}.',
  CEU_AWARD_DAY_MISSING: 'Write the day on which {credential} was awarded: the cycles count from there.',
  CEU_NEXT_STEPS: '{steps, words, sentences}',
  CEU_DAY_ESTIMATED: 'The day is an estimate: write the renewal day that {body} shows.',
  CEU_NUMBER_ESTIMATED:
    "The number is an estimate because the first cycle is short: compare it with {body}'s.",
  CEU_ASK_FOR_EXTENSION:
    'The cycle that ended on {endsOn, day} is {missingUnits, ceus} short: ask {body} for an extension.',
  CEU_STILL_COUNTS:
    'The cycle that ended on {endsOn, day} is {missingUnits, ceus} short: what is earned by {lastDay, day} still counts for it.',
  CEU_NONE_IN_FORCE:
    'No {body} certification is in force on {today, day}, so no CEUs are due. If one was renewed, correct its last day.',
  CEU_ALL_EARNED:
    'All {requiredUnits, ceus} of the cycle to {endsOn, day} are earned: report them to {body} by then. More of them do not carry over.',
  CEU_EARN:
    'Earn {missingUnits, ceus} more by {endsOn, day}{atLeast, select, null {} other {, at least {atLeast, words},}} and report them to {body}.',
  CEU_SHARES: '{shares, words, eachAnd}',
  CEU_SHARE:
    '{units, ceus} {of, select, HIIM_DOMAIN {on topics of the HIIM domains} other {from AHIMA or its component associations}}',
  CEU_COUNTS:
    'Counts {parts, words, eachAnd}{moved, select, true {: CEUs of the renewal month may count for either} other {}}.',
  CEU_FOR_CYCLE: '{units, ceus} for the cycle to {endsOn, day}',
  CEU_REVERSED: 'Does not count: the entry is reversed ({reversedFor}).',
  CEU_WITHOUT_CERTIFICATION: 'Does not count: no {body} certification with its day of award is on record.',
  CEU_BEFORE_CERTIFICATION:
    'Does not count: earned before the first {body} certification{certifiedOn, select, null {} other {, {certifiedOn, day}}}.',
  CEU_NOT_YET_EARNED: 'Does not count yet: {earnedOn, day} is yet to come.',
  CEU_OVER_SHARE:
    '{units, ceus} {units, plural, =100 {does} other {do}} not count: {fullShares, words, eachCommaAnd}.',
  CEU_SHARE_FULL:
    'at most {most, ceus} of a cycle may come {share, select, HIIM_DOMAIN {from outside the HIIM domains} other {from elsewhere than AHIMA and its component associations}}',
  CEU_ENTRY: '{sentences, words, sentences}',
  RENEWAL_SHORT: 'The renewal at {body} is {missingUnits, ceus} short',
  RENEWAL_REPORT: 'Report the CEUs to {body}',
  RENEWAL_EARN: 'Earn {missingUnits, ceus} for {body}',
  AWARD_INCOMPLETE: '{award} is not all the program asks for yet',
  AWARD_MISSING: '{award} is missing',
  CERTIFICATION_RECORD: 'Record {credential}',
  CERTIFICATION_EXAM_PASSED:
    'The exam for {exam} was passed on {satOn, day}, and {credential} is not in the wallet yet.',
  EXAM_PLAN_NEXT: 'Plan the next attempt at {exam}',
  EXAM_NOT_SAT:
    'The learner did not sit the exam on {satOn, day}. Write the next attempt down once it is sat.',
  EXAM_NOT_PASSED:
    'The exam was not passed{scorePercent, select, null {} other { with {scorePercent} percent}} on {satOn, day}. Write the next attempt down once it is sat.',
  CREDENTIAL_EXPIRES_SOON: '{credential} expires soon',
  CREDENTIAL_HAS_EXPIRED: '{credential} has expired',
  CREDENTIAL_LAST_DAY_IS: 'Its last day is {expiresOn, day}. Write the new one as soon as it is renewed.',
  CREDENTIAL_LAST_DAY_WAS: 'Its last day was {expiresOn, day}. Write the new one as soon as it is renewed.',
  REMOVAL_POSSIBLE: 'The A of {credential} can be taken away',
  REMOVAL_POSSIBLE_ON: 'The A of {credential} can be taken away on {metOn, day}',
  REMOVAL_NOT_FORESEEN: 'The A of {credential} stays for now',
  REMOVAL_SEND_EVIDENCE:
    '{option, words} Send the evidence to AAPC, and record {fullCredential} once it is granted.',
  LETTER_DATE: '{day, day}',
  LETTER_SUBJECT: 'Coding experience of {learnerName}',
  LETTER_SALUTATION: 'To whom it may concern:',
  LETTER_EMPLOYED_TO_DATE:
    '{employerName} confirms that {learnerName} has been employed here since {startedOn, day} and is employed here on the date of this letter.',
  LETTER_EMPLOYED:
    '{employerName} confirms that {learnerName} was employed here from {startedOn, day} to {lastDay, day}.',
  LETTER_INTERN_TO_DATE:
    '{employerName} confirms that {learnerName} has been an intern here since {startedOn, day} and is an intern here on the date of this letter.',
  LETTER_INTERN:
    '{employerName} confirms that {learnerName} was an intern here from {startedOn, day} to {lastDay, day}.',
  LETTER_CODE_SETS:
    'In this time {learnerName} coded on the job with the {codeSets, text, and} code {count, plural, one {set} other {sets}}.',
  LETTER_TIME_AT_SITE:
    'The time worked comes to {workedMinutes, hoursInWords}, of them {codingMinutes, hoursInWords} on coding.',
  LETTER_TIME_WORKED:
    'The time worked on the job, as approved for the days up to this date, comes to {workedMinutes, hoursInWords}.',
  LETTER_CONTACT: 'To verify this letter, please contact me: {reach, text, eachOr}.',
  LETTER_NAME: 'Name',
  LETTER_EMPLOYER: 'Employer',
  LETTER_INTERNSHIP_SITE: 'Internship site',
  LETTER_START: 'Start date',
  LETTER_END: 'End date',
  LETTER_TO_DATE: 'To date',
  LETTER_CODE_SETS_USED: 'Code sets',
  LETTER_CODE_SET_LIST: '{codeSets, text, and}',
  LETTER_TIME: 'Time worked',
  LETTER_TIME_CODING: 'Of it on coding',
  LETTER_HOURS: '{minutes, hoursInWords}',
  LETTER_CLOSING: 'Sincerely,',
  LETTER_SIGNED_FOR: '{signatoryTitle}, {employerName}',
  LETTER_SIGNED_AS: '{role, signatoryRole}',
  LETTER_PRINT: 'Print the letter on the letterhead of {employerName}.',
  LETTER_SIGN: '{signatoryName} signs it by hand.',
  LETTER_SCAN: 'Scan it as a PDF that nobody can edit, and hand it to the learner for AAPC.',
} as const

export const refuse = refusing<typeof credentialWords>()
export const problem = problems<typeof credentialWords>()

export const credentialWord = wording<typeof credentialWords>()

/** As what a letter of experience is signed. */
export const signatoryRoleLabels = {
  EMPLOYER: 'Employer',
  SUPERVISOR: 'Supervisor',
  HUMAN_RESOURCES: 'Human resources',
} as const

declare module '../words/values-of.ts' {
  interface Kinds {
    signatoryRole: keyof typeof signatoryRoleLabels
  }
}
