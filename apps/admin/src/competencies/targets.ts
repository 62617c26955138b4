import type { SignOffValues } from '@journeyline/app-kit/competencies/sign-off-values'
import { say } from '@journeyline/app-kit/say'
import { maySignOff } from '@journeyline/domain/competencies/sign-off'
import type { Stage } from '@journeyline/domain/enrollments/stages'
import { parseLocalDate } from '@journeyline/domain/local-date'
import { ProgramPolicies, type SignOffLevel } from '@journeyline/domain/programs/program-policies'
import { todayIso } from '@journeyline/ui/words/format'

/** A competency of a learner that may be signed off: what the rule and the API need to know. */
export type Target = {
  enrollmentId: string
  learnerId: string
  learnerName: string
  enrolledOn: string
  stage: Stage
  stageSince: string
  competencyId: string
  code: string
  witnessed: boolean
  /** Its own sign-off that counts; null while there is none. Earlier ones only the server knows. */
  signOff: { level: number; judgedOn: string; judgedBy: string } | null
}

/** The scale of the version, and from which step on a competency is met. */
export type Scale = { levels: readonly SignOffLevel[]; levelToMeet: number }

/** A target that can't be signed off, and why. */
export type TargetRefusal = { target: Target; message: string; field: string }

/** What stands in the way of each target, by the rule the server enforces. */
export function refusalsOf(targets: readonly Target[], values: SignOffValues, scale: Scale): TargetRefusal[] {
  const [judgedOn, today] = [parseLocalDate(values.judgedOn), parseLocalDate(todayIso())]
  if (!judgedOn || !today || values.level === '') return []
  const policies = ProgramPolicies.parse(scale)
  return targets.flatMap((target) => {
    const decision = maySignOff({
      learnerName: target.learnerName,
      enrolledOn: parseLocalDate(target.enrolledOn) ?? judgedOn,
      stage: target.stage,
      stageSince: parseLocalDate(target.stageSince) ?? judgedOn,
      employment: null,
      competency: target,
      level: Number(values.level),
      judgedOn,
      judgedBy: values.judgedBy,
      witness: values.witness.trim() || null,
      today,
      policies,
      signOffs: judgementsOf(target),
    })
    return decision.allowed ? [] : [{ target, message: say(decision), field: decision.field ?? 'level' }]
  })
}

function judgementsOf({ code, signOff }: Target) {
  const judgedOn = signOff && parseLocalDate(signOff.judgedOn)
  return judgedOn ? [{ competency: code, level: signOff.level, judgedOn, judgedBy: signOff.judgedBy }] : []
}
