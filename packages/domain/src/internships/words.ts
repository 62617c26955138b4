import { softSkillLabels } from '../candidates/words.ts'
import { refusing } from '../decision.ts'
import { problems } from '../words/problem.ts'
import { wording } from '../words/wording.ts'

/** What is said of internships, in English. */
export const internshipWords = {
  INTERNSHIP_ON_RECORD_ALREADY:
    'The internship at {site} from {startsOn, day} on is written down already. Edit that one, or change the site or the day.',
  INTERNSHIP_ENDS_AFTER_EVALUATION:
    'The internship was evaluated on {evaluatedOn, day}. Give that day or an earlier one.',
  INTERNSHIP_NOT_STARTED: 'The internship starts on {startsOn, day}, so no hours are worked yet. Write 0.',
  INTERNSHIP_EVALUATED_BEFORE_START:
    'The internship starts on {startsOn, day}. Give that day or a later one.',
  INTERNSHIP_HOURS_EXCEED_DAYS:
    'From {startsOn, day} to {lastOn, day} there are {mostMinutes, hours}. Write that many or fewer, or correct the days.',
  INTERNSHIP_EVALUATED_AHEAD:
    "An internship can't be evaluated in the future: {evaluatedOn, day} is yet to come. Give today or an earlier day.",
  INTERNSHIP_ENDED_AHEAD:
    "An internship can't have ended in the future: {endedOn, day} is yet to come. Give today or an earlier day.",
  RATING_OUT_OF_RANGE: 'Give a rating from 1 to 4.',
  RATINGS_INCOMPLETE: 'Rate every skill of the list, and no other.',
  RECOMMENDATION_MISSING: 'Say what you recommend.',
  INTERNSHIP_HOURS_UNREADABLE: 'Write the hours as whole minutes, 0 or more.',
  INTERNSHIP_EXPECTED_TO_END_BEFORE_START: 'Give an end on the day the internship starts or later.',
  INTERNSHIP_CODING_LONGER_THAN_ALL: 'Coding is part of all the hours. Write {minutes, hours} or fewer.',
  INTERNSHIP_ENDED_BEFORE_START: 'An internship ends on the day it starts or later. Check both days.',
  INTERNSHIP_NOT_RECORDED: 'no internship is recorded',
  INTERNSHIP_RECORD_IT: 'Record the site, its days and its supervisor.',
  INTERNSHIP_WITHOUT_END: 'the internship has no end',
  INTERNSHIP_WRITE_END: 'Write the day it ended or is expected to.',
  INTERNSHIP_ENDED: 'the internship ended on {lastDay, day}',
  INTERNSHIP_ENDS: 'the internship ends on {lastDay, day}',
  INTERNSHIP_AWAIT_END: 'Wait until then, or write the day it ended if that was earlier.',
  INTERNSHIP_HOURS_MISSING: 'no hours of the internship are recorded',
  INTERNSHIP_WRITE_HOURS: 'Write the hours in all and those on coding.',
  INTERNSHIP_CODING_SHARE:
    '{codingMinutes, hours} of {minutes, hours} were coding, {done}%, and {asked}% is asked',
  INTERNSHIP_ALL_CODING: 'Check the hours: all of them have to be coding.',
  INTERNSHIP_MORE_CODING: '{missingMinutes, hours} more of nothing but coding would do.',
  INTERNSHIP_EVALUATED: 'the internship is evaluated by {evaluatedBy}',
  INTERNSHIP_NOT_EVALUATED: 'the internship is not evaluated',
  INTERNSHIP_ASK_FOR_EVALUATION:
    "Ask {supervisorName, select, null {the site's supervisor} other {{supervisorName}}} for the evaluation.",
  INTERNSHIP_RECOMMENDED: '{evaluatedBy} recommends going on',
  INTERNSHIP_MORE_PRACTICE: '{evaluatedBy} recommends more practice',
  INTERNSHIP_EVALUATE_AGAIN: 'Let the learner practice more, then record a new evaluation.',
  INTERNSHIP_EVALUATED_WITHOUT_SUPERVISOR:
    'the internship is evaluated by {evaluatedBy}, and no supervisor is recorded',
  INTERNSHIP_WRITE_SUPERVISOR: 'Write who supervises at the site.',
  INTERNSHIP_EVALUATED_BY_ANOTHER:
    "the internship is evaluated by {evaluatedBy}, and the site's supervisor is {supervisorName}",
  INTERNSHIP_ASK_SUPERVISOR:
    'Ask {supervisorName} for the evaluation, or correct who supervises at the site.',
} as const

export const refuse = refusing<typeof internshipWords>()
export const problem = problems<typeof internshipWords>()

export const internshipWord = wording<typeof internshipWords>()

/** The rated skills as people call them. */
export const ratedSkillLabels = {
  ...softSkillLabels,
  CODING_ACCURACY: 'Coding accuracy',
} as const

/** The ratings as people say them. */
export const ratingLabels = {
  1: 'Not yet',
  2: 'Partly',
  3: 'Well',
  4: 'Very well',
} as const

/** The recommendations as people call them. */
export const recommendationLabels = {
  READY: 'Ready',
  MORE_PRACTICE: 'More practice',
} as const

declare module '../words/values-of.ts' {
  interface Kinds {
    ratedSkill: keyof typeof ratedSkillLabels
    rating: keyof typeof ratingLabels
    recommendation: keyof typeof recommendationLabels
  }
}
