import { refusing } from '../decision.ts'
import { problems } from '../words/problem.ts'
import { wording } from '../words/wording.ts'

/** What is said of hours, in English. */
export const hoursWords = {
  HOURS_ENTRY_TAKES_BACK:
    'This entry takes another one back. Write the hours down anew instead of taking it back, too.',
  HOURS_TAKEN_BACK_ALREADY: 'This entry is taken back already. Read the ledger again.',
  HOURS_CORRECTED_ALREADY:
    'This entry is corrected already, by another one that stands in its place. Correct that one.',
  HOURS_CORRECTED_BEFORE_APPROVED:
    'Only approved hours are corrected. {status, select, REJECTED {These are rejected: send them again} other {These wait for a decision: reject them, and send them again}} as they should be.',
  HOURS_CORRECTED_ON_ROLL:
    'These hours come of the attendance of a class. Correct the attendance, and they follow.',
  HOURS_CREDIT_GRANTED_ANEW: 'Credit is not corrected. Take it back, and grant it as it should be.',
  HOURS_NOT_REJECTED: 'Only rejected hours are sent again.',
  HOURS_SENT_AGAIN_ALREADY: 'These hours were sent again already. Read the ledger again.',
  HOURS_DECIDED_BY_STAFF: 'The sponsor’s staff decide on instruction hours and on hours for other employers.',
  HOURS_WRITTEN_BY_YOU:
    'You wrote {learnerName}’s hours of {onDay, day} down yourself. In this program somebody else approves them.',
  HOURS_REASON_TOO_LONG: 'Shorten the reason to 500 characters or fewer.',
  STAND_IN_IS_ONESELF: 'Nobody stands in for themselves. Name a colleague.',
  STAND_IN_OF_OTHER_EMPLOYER: '{toName} does not work for the same employer as {fromName}. Name a colleague.',
  STAND_IN_NAMED_BY_OTHER:
    '{fromName} names who stands in. Ask {fromName}, or the sponsor’s staff when {fromName} is away already.',
  STAND_IN_DAYS_PAST: 'These days are past. Give a last day from today on.',
  STAND_IN_TOO_LONG:
    'A stand-in is named for {standInDays} days at most. Give {latest, day} or an earlier last day, and name one anew when it has come.',
  STAND_IN_ENDED_BY_OTHER:
    '{fromName} named {toName} as the stand-in. Ask one of them, or the sponsor’s staff, to end it.',
  SUPERVISOR_EMPLOYMENT_ENDED:
    '{apprenticeName}’s employment at {employerName} ended on {endedOn, day}. What is left to write down, the sponsor’s staff do.',
  SUPERVISOR_HANDS_OVER:
    '{supervisorName} supervises {apprenticeName} and hands over to the next. Ask {supervisorName}, or the sponsor’s staff when {supervisorName} is gone.',
  PRIOR_CREDIT_NOT_YOURS_TO_GRANT: 'Only staff admins grant prior credit. Ask one of them.',
  PRIOR_CREDIT_QUALIFICATION_MISSING:
    'Instruction before the start counts only if it was for a qualification of this program. Name the qualification.',
  HOURS_AHEAD: '{onDay, day} is yet to come. Write hours down once they are done.',
  HOURS_INSTRUCTION_BY_STAFF: 'The sponsor’s staff write instruction hours down. Write hours on the job.',
  HOURS_EMPLOYMENT_OVER:
    '{learnerName}’s employment at {employerName} ended on {endedOn, day}. Ask the sponsor’s staff to write down what was done until then.',
  HOURS_BEFORE_ENROLLMENT:
    '{learnerName} enrolled on {enrolledOn, day}. What came before counts only as prior credit, which a staff admin grants.',
  HOURS_WITHOUT_EMPLOYMENT:
    '{learnerName} has no employment, and on-the-job hours belong to one. Write the placement down first.',
  HOURS_BEFORE_EMPLOYMENT:
    '{learnerName} began at {employerName} on {startedOn, day}. What came before counts only as prior credit, which a staff admin grants.',
  HOURS_BEFORE_THEY_COUNT:
    'On-the-job hours of {learnerName} count from {ojtCountsFrom, day} on, by the rule of the program. What came before counts only as prior credit, which a staff admin grants.',
  HOURS_AFTER_EMPLOYMENT:
    '{learnerName}’s employment at {employerName} ended on {endedOn, day}. Give that day or an earlier one.',
  HOURS_AFTER_LEAVING:
    '{learnerName} is {stage, stage, inside} since {stageSince, day}. Reinstate {learnerName} first, or give an earlier day.',
  HOURS_NOT_APPROVED:
    'Only approved hours are taken back; this entry is {status, select, REJECTED {rejected} other {submitted}}.',
  HOURS_DECIDED_MEANWHILE:
    '{learnerName}’s {minutes, hours} on {onDay, day} were {status, select, APPROVED {approved} other {rejected}}{decidedBy, select, null {} other { by {decidedBy}}} meanwhile. Read the ledger again.',
  HOURS_DECIDED_AFTER_EMPLOYMENT:
    '{learnerName}’s employment at {employerName} ended on {endedOn, day}. Ask the sponsor’s staff to decide on these hours.',
  HOURS_DECIDED_BY_SUPERVISOR:
    '{supervisorName, select, null {Somebody else} other {{supervisorName}}} supervises {learnerName} and decides on these hours. During an absence a stand-in can be named.',
  HOURS_REJECTION_UNEXPLAINED: 'Say why the hours are rejected, in 3 characters or more.',
  HOURS_CORRECTION_UNEXPLAINED: 'Say why the hours are corrected, in 3 characters or more.',
  HOURS_REVERSAL_UNEXPLAINED: 'Say why the hours are taken back, in 3 characters or more.',
  PRIOR_CREDIT_KIND_NOT_CREDITED:
    'This program gives no credit for {kind, select, OJT {what was done on the job} other {instruction}} before it.',
  PRIOR_CREDIT_ABOVE_SHARE:
    'This program gives credit for at most {percent} % of {minutesAsked, hours}. Grant {minutesLeft, plural, =0 {nothing more} other {{minutesLeft, hours} or less}}.',
  PRIOR_CREDIT_ABOVE_AWARD:
    '{awardName} is {awardMinutes, hours} of learning. Grant {minutesLeft, plural, =0 {nothing more} other {{minutesLeft, hours} or less}} for it.',
  PRIOR_CREDIT_UNPROVEN:
    'Credit rests on evidence. Add a file that proves the learning, such as a certificate or an employer’s letter.',
  PRIOR_CREDIT_DECIDED_BY_ADMIN: 'Only staff admins decide on prior credit. Ask one of them.',
  PRIOR_CREDIT_KIND_NOT_ASKED:
    'This program asks for no {kind, select, OJT {on-the-job} other {instruction}} hours, so there is nothing to credit.',
  PRIOR_CREDIT_MORE_THAN_ASKED:
    '{learnerName} needs {minutesLeft, hours} more of {minutesAsked, hours}. Grant {minutesLeft, plural, =0 {nothing more} other {that or less}}.',
  HOURS_FILL_THE_DAY:
    '{minutesThatDay, plural, =0 {{onDay, day} has {dayMinutes, hours}} other {{learnerName} has {minutesThatDay, hours} on {onDay, day} already, and that day has {dayMinutes, hours}}}. Write {minutesLeft, plural, =0 {another day} other {{minutesLeft, hours} or less}}, or have a wrong entry taken back.',
  HOURS_LATE_BY_STAFF:
    'Hours are written down within {backdatingDays, plural, one {a day} other {{backdatingDays} days}}, so from {earliest, day} on. Ask the sponsor’s staff to write these down.',
  HOURS_LATE_UNEXPLAINED:
    'Hours are written down within {backdatingDays, plural, one {a day} other {{backdatingDays} days}}, so from {earliest, day} on. Say why these come later.',
  HOURS_LENGTH_UNREADABLE: 'Write the length as whole minutes, {least} or more.',
  HOURS_KIND_MISSING: 'Say whether they are on the job or instruction.',
  HOURS_LONGER_THAN_DAY:
    'No day is longer than {most, hours}. Divide the hours over the days they were done on.',
  HOURS_ON_THE_JOB_WITH_COURSE: 'On-the-job hours go to a competency, not to a course. Leave the course out.',
  HOURS_OF_INSTRUCTION_WITH_COMPETENCY:
    'Instruction hours go to a course, not to a competency. Leave the competency out.',
  PRIOR_CREDIT_HOURS_UNREADABLE: 'Write the credit as whole minutes, from {least} to {most}.',
  PRIOR_CREDIT_REASON_MISSING: 'Write what the credit is granted for.',
  STAND_IN_ABSENT_PERSON_MISSING: 'Name who is absent.',
  STAND_IN_MISSING: 'Name who stands in.',
  REFERENCE_OF_OTHER_FACTS:
    '“{reference}” is written down already with other facts: {onDay, day}, {minutes, hours} ({kind, hoursKind, inside}){ofAnother, select, true {, of another apprentice} other {}}. {standing, select, SUBMITTED {It waits for a decision: have it rejected if it is wrong, then send it again as it should be.} REJECTED {It was rejected: send it again as it should be.} TAKEN_BACK {It was taken back: write these hours under another reference.} other {It counts: have it corrected if it is wrong.}}',
  REFERENCE_OF_ANOTHER_ENTRY:
    '“{reference}” is the name of another entry: {onDay, day}, {minutes, hours} ({kind, hoursKind, inside}). Give these hours a reference of their own.',
  REFERENCE_TAKEN_BACK:
    '“{reference}” was written down and taken back: {onDay, day}, {minutes, hours} ({kind, hoursKind, inside}). Write these hours under another reference.',
} as const

export const refuse = refusing<typeof hoursWords>()
export const problem = problems<typeof hoursWords>()
export const hoursWord = wording<typeof hoursWords>()

/** The kinds of hours as people call them. */
export const hoursKindLabels = {
  OJT: 'On-the-job',
  RTI: 'Instruction',
} as const

declare module '../words/values-of.ts' {
  interface Kinds {
    hoursKind: keyof typeof hoursKindLabels
  }
}
