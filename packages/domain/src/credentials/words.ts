import { refusing } from '../decision.ts'

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
} as const

export const refuse = refusing<typeof credentialWords>()
