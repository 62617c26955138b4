import { refusing } from '../decision.ts'
import { problems } from '../words/problem.ts'
import { wording } from '../words/wording.ts'

/** What is said of progress, in English: clauses of how far something is, what to do next, and how a completion stands. */
export const progressWords = {
  HOURS_APPROVED:
    '{approvedMinutes, hours} of {minutes, hours} {kind, select, OJT {on the job} other {of instruction}} are approved',
  HOURS_DECIDE_ON_WAITING: 'Decide on the {submittedMinutes, hours} that wait for approval.',
  HOURS_BEGIN_WITH_EMPLOYMENT: 'They begin with the employment.',
  HOURS_GO_ON_WITH_EMPLOYMENT: 'They go on with the next employment.',
  HOURS_WITHOUT_PACE: 'Write down the hours of the latest weeks: there are none that tell the pace.',
  HOURS_DONE_AT_PACE: 'At {paceMinutes, hours} a week they are done on {expectedOn, day}.',
  COMPETENCIES_SIGNED_OFF: '{done} of {count} competencies are signed off',
  COMPETENCIES_JUDGE:
    'Judge {competencies, text, commas}{others, plural, =0 {} other { and {others} more}} as soon as they can be seen.',
  CREDITS_EARNED: '{done} of {credits} credits are earned',
  CREDITS_COME_WITH_QUALIFICATION: 'They come with the qualification. Essential skills count on top.',
  AWARD_HELD: '{award} is held',
  AWARD_EXPIRED: '{award} has expired',
  AWARD_NOT_HELD: '{award} is not held yet',
  AWARD_WRITE_DOWN: 'Write {award} down among the credentials once it is awarded.',
  WEEKS_GONE_BY: '{done} of about {weeks} full-time weeks of employment have gone by since {startsOn, day}',
  WEEKS_NOT_BEGUN: '0 of about {weeks} full-time weeks of employment have gone by',
  WEEKS_PASS: 'Nothing has to be done: time passes.',
  WEEKS_BEGIN_WITH_EMPLOYMENT: 'They begin with the employment.',
  WEEKS_GO_ON_WITH_EMPLOYMENT: 'They go on with the next employment.',
  REVIEW_LATEST: 'the latest review was on {heldOn, day}',
  REVIEW_NONE: 'no review has been held yet',
  REVIEW_OVERDUE:
    '{latest, words}, and the next is overdue by {days, plural, one {a day} other {{days} days}}',
  REVIEW_HOLD_IT: 'Hold the review, and write down what was agreed.',
  COMPLETION_STANDS: 'Completed on {completedOn, day}. Everything that completion asks for is met.',
  COMPLETION_IS_OPEN:
    'Completed on {completedOn, day}, but what completion asks for is not all met any more: {open, words, clauses}.',
  COMPLETION_IS_CONFIRMED:
    'Completed on {completedOn, day}, and confirmed on {confirmedOn, day} although {open, words, clauses}.',
  CONFIRMATION_REASON_MISSING: 'Say why the completion holds all the same, in 3 characters or more.',
  COMPLETION_NOT_THERE:
    "You can't confirm a completion of {learnerName}, who is in {stage, stage}. Only what is completed is confirmed.",
  COMPLETION_NOT_IN_QUESTION:
    'Everything that completion asks of {learnerName} is met. There is nothing to confirm.',
  COMPLETION_CONFIRMED_ALREADY:
    'The completion of {learnerName} is confirmed already, and nothing else is open since. Read the enrollment again.',
} as const

export const progressWord = wording<typeof progressWords>()
export const refuse = refusing<typeof progressWords>()
export const problem = problems<typeof progressWords>()
