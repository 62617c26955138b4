import { refusing } from '../decision.ts'
import { problems } from '../words/problem.ts'

/** What is said of candidates, in English. */
export const candidateWords = {
  CANDIDATE_STAGE_PAST:
    '{learnerName} is in {stage, stage}. Only learners before the apprenticeship are shown to employers.',
  CANDIDATE_CONSENT_MISSING:
    '{learnerName} has not agreed to be shown to employers. Ask, and record the consent first.',
  CANDIDATE_CONSENT_TAKEN_BACK:
    '{learnerName} has taken back the consent to be shown to employers. Record a new consent first.',
  CANDIDATE_NOT_SCREENED: '{learnerName} is not screened yet. Finish the screening first.',
  CANDIDATE_SUMMARY_MISSING: 'The profile has no summary. Write what employers should know.',
  CONSENT_GIVEN_AHEAD:
    "A consent can't be given in the future: {givenOn, day} is yet to come. Choose today or an earlier day.",
  SOFT_SKILLS_NOT_LISTED: 'Choose soft skills from the list.',
  CONSENT_METHOD_MISSING: 'Choose how the consent was given.',
} as const

export const refuse = refusing<typeof candidateWords>()
export const problem = problems<typeof candidateWords>()
