import { refusing } from '../decision.ts'

/** What is said of enrollments, in English. */
export const enrollmentWords = {
  LEARNER_ENROLLED_ALREADY:
    '{learnerName} is already enrolled in {otherCohortName}. Complete or withdraw that enrollment first.',
  COHORT_FULL:
    '{name} is full: {seatsTaken} of {capacity} {capacity, plural, one {seat is} other {seats are}} taken. Raise its capacity or name another cohort.',
  ENROLLMENT_AFTER_COHORT_END:
    '{cohortName} is expected to end on {cohortEndsOn, day}. Give that day or an earlier one, or another cohort.',
  ENROLLMENT_BEFORE_COHORT_OPENS:
    '{cohortName} starts on {startsOn, day}, and its program enrolls from {firstOn, day} on. Give that day or a later one, or another cohort.',
  ENROLLMENT_AHEAD:
    '{enrolledOn, day} is yet to come. Give the day of enrollment, today or earlier; the cohort itself may start later.',
  REGISTRATION_AHEAD:
    '{registeredOn, day} is yet to come. Give the day of registration once it has come, today or earlier.',
  GATE_OVERRIDE_NOT_ALLOWED:
    'Only a staff admin can move {learnerName} on while the program still asks for something. Ask one of them.',
  STAGE_CHANGE_UNDONE_ALREADY:
    'This stage change of {learnerName} is already undone. Read the history again.',
  STAGE_CHANGE_IS_ENROLLMENT: "The enrollment itself can't be undone. Withdraw {learnerName} instead.",
  STAGE_CHANGE_NOT_LATEST:
    'Only the latest stage change of {learnerName} can be undone. Undo the later ones first.',
  STAGE_IS_THIS_ALREADY: '{learnerName} is already in {to, stage}. Name another stage.',
  STAGE_NOT_ON_PATH:
    "{to, stage} is no stage of {learnerName}'s program. It leads through {path, stage, and}; name one of them.",
  STAGE_WITHDRAWN_NOT_COMPLETED:
    "You can't move {learnerName} from Withdrawn to Completed: only an apprenticeship can be completed. Reinstate {learnerName} to Apprenticeship first.",
  STAGE_COMPLETED_NOT_WITHDRAWN:
    "You can't withdraw {learnerName}: the apprenticeship is completed. If that is wrong, undo the change to Completed or reinstate {learnerName} first.",
  STAGE_NOT_COMPLETED:
    "You can't move {learnerName} from {from, stage} to Completed: only an apprenticeship can be completed. Move {learnerName} to Apprenticeship first.",
  STAGE_CHANGE_BEFORE_STAGE:
    '{learnerName} has been in {from, stage} since {since, day}. Give that day or a later one.',
  STAGE_REASON_TOO_SHORT: 'The reason is too short. Write at least {least} characters.',
  STAGE_REASON_TOO_LONG: 'The reason has {length} characters. Shorten it to {most} or fewer.',
  GATE_OVERRIDE_UNEXPLAINED:
    "You can't move {learnerName} to {to, stage} without a reason: {passedOver, words, clauses}. Write why it is right all the same.",
  STAGE_SKIP_UNEXPLAINED:
    "You can't move {learnerName} to {to, stage} without a reason: {skipped, stage, and} {skippedCount, plural, one {is} other {are}} skipped. Write why.",
  STAGE_STEP_BACK_UNEXPLAINED:
    "You can't move {learnerName} back to {to, stage} without a reason. Write why.",
  WITHDRAWAL_UNEXPLAINED: "You can't withdraw {learnerName} without a reason. Write why.",
  WITHDRAWAL_BEFORE_WORK:
    '{learnerName} worked on {lastWorkedOn, day}, and the employment ends with the program. Give that day or a later one, or let the employment go on.',
  LEAVING_REASON_MISSING:
    'Say why {learnerName} leaves: give one of the reasons, beside what you write about it.',
  LEAVING_REASON_OF_OTHER_COUNTRY:
    '“{leavingReason, leavingReason}” is no reason of this program. Give one of {reasons, leavingReason, or}.',
  LEAVING_REASON_OF_OTHER_MOVE: 'Only who leaves the program has a reason for leaving. Leave it out.',
  REINSTATEMENT_UNEXPLAINED:
    "You can't reinstate {learnerName} to {to, stage} without a reason: the enrollment is {from, stage, inside}. Write why.",
  STAGE_CHANGE_AHEAD:
    "A stage can't change in the future: {effectiveOn, day} is yet to come. Give today or an earlier day.",
  GATE_NOT_PASSED: "You can't move {learnerName} to {to, stage} yet: {open, words, clauses}. {next, words}",
  GATE_NOT_PASSED_ON_DAY:
    "You can't move {learnerName} to {to, stage} on {effectiveOn, day}: as of that day, {open, words, clauses}. All of it is met from {passableOn, day} on; give that day.",
  COMPLETION_NOT_RESTORED:
    "You can't complete {learnerName} again yet: {open, words, clauses}. {next, words}",
} as const

export const refuse = refusing<typeof enrollmentWords>()

/** The stages as people call them. */
export const stageLabels = {
  TRAINING: 'Training',
  PRACTICODE: 'Practicode',
  INTERNSHIP: 'Internship',
  READY: 'Ready',
  APPRENTICESHIP: 'Apprenticeship',
  COMPLETED: 'Completed',
  WITHDRAWN: 'Withdrawn',
} as const

/** Why somebody leaves, as people call it. */
export const leavingReasonLabels = {
  OWN_REQUEST: "At the learner's own request",
  PROBATION: 'Ended in the probationary period',
  GOOD_CAUSE: 'Ended by the sponsor for good cause',
  DISMISSED: 'Dismissed by the employer',
  LAID_OFF: 'Laid off',
  REDUNDANT: 'Made redundant',
  OTHER_JOB: 'Took another job',
  OTHER_PROGRAM: 'Went on in another program',
  ATTENDANCE: 'Attendance',
  PERFORMANCE: 'Did not reach what the program asks',
  HEALTH: 'Health',
  PERSONAL: 'Personal reasons',
  MOVED_AWAY: 'Moved away',
  MILITARY_SERVICE: 'Military service',
  LOST_CONTACT: 'Lost contact',
  DECEASED: 'Died',
  OTHER: 'Another reason',
} as const

declare module '../words/values-of.ts' {
  interface Kinds {
    leavingReason: keyof typeof leavingReasonLabels
    stage: keyof typeof stageLabels
  }
}
