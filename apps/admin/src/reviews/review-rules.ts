import { say } from '@journeyline/app-kit/say'
import type { Decision } from '@journeyline/domain/decision'
import type { Stage } from '@journeyline/domain/enrollments/stages'
import { parseLocalDate } from '@journeyline/domain/local-date'
import { mayPlanReview } from '@journeyline/domain/reviews/plan-review'
import type { ReviewToSign } from '@journeyline/domain/reviews/review-signing'
import type { Act } from '@journeyline/ui/acts/act.tsx'
import { todayIso } from '@journeyline/ui/words/format'
import type { Review } from './review-fragment.ts'

/** The review as the rules of signing see it. */
export function toSign({ status, signatures }: Pick<Review, 'status' | 'signatures'>): ReviewToSign {
  return {
    status,
    hasMentor: signatures.some(({ party }) => party === 'MENTOR'),
    signedBy: signatures.flatMap(({ party, signedAt }) => (signedAt ? [party] : [])),
    disputedBy: signatures.flatMap(({ party, dispute }) => (dispute?.answer === null ? [party] : [])),
  }
}

/** The act with the rule's reason, where the rule says no. */
export function actIf(decision: Decision, act: Act): Act {
  return decision.allowed ? act : { ...act, refusal: say(decision) }
}

type Planning = {
  learnerName: string
  stage: Stage
  enrolledOn: string
  reviews: readonly Pick<Review, 'status' | 'plannedOn'>[]
}

/** Planning one more review, from today on, with the rule's reason where it says no. */
export function planAct({ learnerName, stage, enrolledOn, reviews }: Planning, act: Act): Act {
  const planned = reviews.find(({ status }) => status === 'PLANNED')
  const startedOn = parseLocalDate(enrolledOn)
  const plannedOn = parseLocalDate(todayIso() > enrolledOn ? todayIso() : enrolledOn)
  if (!startedOn || !plannedOn) return act
  const alreadyPlannedOn = planned ? parseLocalDate(planned.plannedOn) : null
  return actIf(mayPlanReview({ learnerName, stage, startedOn, plannedOn, alreadyPlannedOn }), act)
}
