import { checkWith } from '@journeyline/app-kit/form/check-with'
import { type FormValues, noValues } from '@journeyline/app-kit/form/form-values'
import { say } from '@journeyline/app-kit/say'
import { bornBefore, LearnerDetails } from '@journeyline/domain/learners/learner-details'
import { parseLocalDate } from '@journeyline/domain/local-date'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { todayIso } from '@journeyline/ui/words/format'

/** What the learner form holds; '' is none. */
export type LearnerValues = FormValues<LearnerDetails>

export const noLearner = { ...noValues(LearnerDetails), language: 'en' }

/** What is wrong with the learner as written, in the domain's words. */
export function learnerProblems(values: LearnerValues): Problem[] {
  return [...checkWith(LearnerDetails, values), ...birthProblem(values.dateOfBirth)]
}

/** The details as the API takes them; only for values without problems. */
export function learnerDetails(values: LearnerValues): LearnerDetails {
  return LearnerDetails.parse(values)
}

function birthProblem(dateOfBirth: string): Problem[] {
  const today = parseLocalDate(todayIso())
  if (!today) return []
  const decision = bornBefore(parseLocalDate(dateOfBirth), today)
  return decision.allowed ? [] : [{ path: 'dateOfBirth', message: say(decision) }]
}
