import type { Internship } from '@journeyline/db/generated/prisma/client'
import {
  InternshipEvaluationDetails,
  RATED_SKILLS,
  type RatedSkill,
  type Rating,
  type Recommendation,
} from '@journeyline/domain/internships/internship-evaluation'

/** A supervisor's evaluation as the API shows it. */
export interface Evaluation {
  evaluatedOn: Date
  evaluatedBy: string
  recommendation: Recommendation
  ratings: { skill: RatedSkill; rating: Rating }[]
  comment: string | null
}

/** The evaluation that an internship's row holds, or null while there is none. */
export function evaluationOf(row: Internship): Evaluation | null {
  const { evaluatedOn, evaluatedBy, recommendation, comment } = row
  // they are written together
  if (evaluatedOn === null || evaluatedBy === null || recommendation === null) return null
  const ratings = InternshipEvaluationDetails.shape.ratings.parse(row.ratings)
  return {
    ...{ evaluatedOn, evaluatedBy, comment },
    recommendation: recommendation as Recommendation, // by the column's CHECK
    ratings: RATED_SKILLS.map((skill) => ({ skill, rating: ratings[skill] })),
  }
}
