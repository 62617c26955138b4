import {
  type JudgedCompetency,
  type Scale,
  signOffDecision,
} from '@journeyline/app-kit/competencies/sign-off-decision'
import type { SignOffValues } from '@journeyline/app-kit/competencies/sign-off-values'
import { say } from '@journeyline/app-kit/say'
import type { Stage } from '@journeyline/domain/enrollments/stages'

/** A competency of a learner that may be signed off: what the rule and the API need to know. */
export type Target = JudgedCompetency & {
  enrollmentId: string
  learnerId: string
  learnerName: string
  enrolledOn: string
  stage: Stage
  stageSince: string
}

/** A target that can't be signed off, and why. */
export type TargetRefusal = { target: Target; message: string; field: string }

/** What stands in the way of each target, by the rule the server enforces. */
export function refusalsOf(targets: readonly Target[], values: SignOffValues, scale: Scale): TargetRefusal[] {
  return targets.flatMap((target) => {
    const decision = signOffDecision(
      { ...target, name: target.learnerName, employment: null },
      target,
      values,
      scale,
    )
    if (decision === null || decision.allowed) return []
    return [{ target, message: say(decision), field: decision.field ?? 'level' }]
  })
}
