import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { SOFT_SKILLS } from '../candidates/soft-skills.ts'
import { dayHasCome } from '../day-has-come.ts'
import { allow, type Decision, firstRefusal } from '../decision.ts'
import { isBefore, localDate } from '../local-date.ts'
import { optionalText, requiredText } from '../optional-text.ts'
import { problem, refuse } from './words.ts'

/** What a supervisor rates: the seven soft skills (C35-C41), then how accurately the learner codes. */
export const RATED_SKILLS = [...SOFT_SKILLS, 'CODING_ACCURACY'] as const

export type RatedSkill = (typeof RATED_SKILLS)[number]

/** The ratings from lowest to highest, as scorecards give them; their words are a product default. */
export const RATINGS = [1, 2, 3, 4] as const

export type Rating = (typeof RATINGS)[number]

/** What a supervisor may advise at the end: the learner is ready, or should practice more. */
export const RECOMMENDATIONS = ['READY', 'MORE_PRACTICE'] as const

export type Recommendation = (typeof RECOMMENDATIONS)[number]

/** What a site's supervisor writes about an intern. */
export const InternshipEvaluationDetails = z.object({
  evaluatedOn: localDate,
  /** Name of who evaluates; the stage asks for the site's supervisor. */
  evaluatedBy: requiredText(120, 'EVALUATOR_NAME'),
  /** One rating for every skill: none is left out. */
  ratings: z.record(z.enum(RATED_SKILLS), z.literal(RATINGS, { error: problem('RATING_OUT_OF_RANGE') }), {
    error: problem('RATINGS_INCOMPLETE'),
  }),
  recommendation: z.enum(RECOMMENDATIONS, { error: problem('RECOMMENDATION_MISSING') }),
  comment: optionalText(2000, 'COMMENT'),
})

export type InternshipEvaluationDetails = z.infer<typeof InternshipEvaluationDetails>

/** Whether an internship may be evaluated on that day: from its first day until today. */
export function mayRecordInternshipEvaluation(evaluation: {
  evaluatedOn: Temporal.PlainDate
  startsOn: Temporal.PlainDate
  today: Temporal.PlainDate
}): Decision {
  const { evaluatedOn, startsOn, today } = evaluation
  return firstRefusal(
    dayHasCome(evaluatedOn, today, refuse('INTERNSHIP_EVALUATED_AHEAD', { evaluatedOn }, 'evaluatedOn')),
    isBefore(evaluatedOn, startsOn)
      ? refuse('INTERNSHIP_EVALUATED_BEFORE_START', { startsOn }, 'evaluatedOn')
      : allow,
  )
}
