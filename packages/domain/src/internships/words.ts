import { refusing } from '../decision.ts'
import { problems } from '../words/problem.ts'

/** What is said of internships, in English. */
export const internshipWords = {
  INTERNSHIP_ON_RECORD_ALREADY:
    'The internship at {site} from {startsOn, day} on is written down already. Edit that one, or change the site or the day.',
  INTERNSHIP_ENDS_AFTER_EVALUATION:
    'The internship was evaluated on {evaluatedOn, day}. Choose that day or an earlier one.',
  INTERNSHIP_NOT_STARTED: 'The internship starts on {startsOn, day}, so no hours are worked yet. Write 0.',
  INTERNSHIP_EVALUATED_BEFORE_START:
    'The internship starts on {startsOn, day}. Choose that day or a later one.',
  INTERNSHIP_HOURS_EXCEED_DAYS:
    'From {startsOn, day} to {lastOn, day} there are {mostMinutes, hours}. Write that many or fewer, or correct the days.',
  INTERNSHIP_EVALUATED_AHEAD:
    "An internship can't be evaluated in the future: {evaluatedOn, day} is yet to come. Choose today or an earlier day.",
  INTERNSHIP_ENDED_AHEAD:
    "An internship can't have ended in the future: {endedOn, day} is yet to come. Choose today or an earlier day.",
  RATING_OUT_OF_RANGE: 'Choose a rating from 1 to 4.',
  RATINGS_INCOMPLETE: 'Rate every skill of the list, and no other.',
  RECOMMENDATION_MISSING: 'Choose what you recommend.',
  INTERNSHIP_HOURS_UNREADABLE: 'Write the hours, for example 7:30, or 0.',
  INTERNSHIP_EXPECTED_TO_END_BEFORE_START: 'Choose an end on the day the internship starts or later.',
  INTERNSHIP_CODING_LONGER_THAN_ALL: 'Coding is part of all the hours. Write {minutes, hours} or fewer.',
  INTERNSHIP_ENDED_BEFORE_START: 'An internship ends on the day it starts or later. Check both days.',
} as const

export const refuse = refusing<typeof internshipWords>()
export const problem = problems<typeof internshipWords>()
