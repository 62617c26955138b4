import { refusing } from '../decision.ts'
import { problems } from '../words/problem.ts'

/** What is said of prior learning, in English. */
export const priorLearningWords = {
  PRIOR_LEARNING_NONE_LISTED:
    "The program of {learnerName} lists no prior qualifications, so none can be recorded. Add them to the program's next version.",
  PRIOR_LEARNING_AFTER_START:
    "{learnerName}'s apprenticeship began on {startedOn, day}. Prior learning was achieved by then: give an earlier day, or record this as learning of the apprenticeship.",
  PRIOR_LEARNING_OPTIONS_MISSING:
    'Credits for prior learning go with options that teach something new. Name the options {learnerName} takes for that, or claim 0 credits.',
  PRIOR_LEARNING_NOT_LISTED: 'Name a prior qualification of the program’s list.',
  PRIOR_LEARNING_NOT_TRANSFERRED:
    'At this time there is no credit transfer from {qualificationName}. Claim 0 credits to record the qualification without them.',
  PRIOR_LEARNING_NO_CREDITS_OPEN:
    'No credits are open to be accredited. Claim 0 credits to record the qualification without them.',
  PRIOR_LEARNING_TOO_MANY_CREDITS:
    '{creditsOpen, plural, one {1 credit is} other {{creditsOpen} credits are}} open to be accredited, so {creditsClaimed} are too many. Write {creditsOpen} or fewer.',
  PRIOR_LEARNING_ACHIEVED_AHEAD:
    "A qualification can't be achieved in the future: {achievedOn, day} is yet to come. Give today or an earlier day.",
  PRIOR_LEARNING_CREDITS_UNREADABLE: 'Write the credits claimed as a whole number, 0 when none are.',
} as const

export const refuse = refusing<typeof priorLearningWords>()
export const problem = problems<typeof priorLearningWords>()
