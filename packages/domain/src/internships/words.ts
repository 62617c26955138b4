import { refusing } from '../decision.ts'

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
} as const

export const refuse = refusing<typeof internshipWords>()
