import type { SignOffValues } from '@journeyline/app-kit/competencies/sign-off-values'
import { say } from '@journeyline/app-kit/say'
import { maySignOff } from '@journeyline/domain/competencies/sign-off'
import type { Stage } from '@journeyline/domain/enrollments/stages'
import { parseLocalDate } from '@journeyline/domain/local-date'
import { ProgramPolicies, type SignOffLevel } from '@journeyline/domain/programs/program-policies'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { todayIso } from '@journeyline/ui/words/format'

/** Whose competencies are signed off, as far as the employer knows them. */
export type Apprentice = {
  placementId: string
  name: string
  employerName: string
  startedOn: string
  endedOn: string | null
  stage: Stage
  stageSince: string
}

/** A competency that may be signed off, and its own sign-off that counts; earlier ones only the server knows. */
export type Target = {
  competencyId: string
  code: string
  witnessed: boolean
  signOff: { level: number; judgedOn: string; judgedBy: string } | null
}

/** The scale of the version, and from which step on a competency is met. */
export type Scale = { levels: readonly SignOffLevel[]; levelToMeet: number }

/** What stands in the way of signing these off, by the rule the server enforces: each at the field that mends it. */
export function problemsOfTargets(
  apprentice: Apprentice,
  targets: readonly Target[],
  values: SignOffValues,
  scale: Scale,
): Problem[] {
  const [judgedOn, today] = [parseLocalDate(values.judgedOn), parseLocalDate(todayIso())]
  if (!judgedOn || !today || values.level === '') return []
  const dayOr = (day: string | null) => parseLocalDate(day ?? '') ?? judgedOn
  const problems = targets.flatMap((target): Problem[] => {
    const decision = maySignOff({
      learnerName: apprentice.name,
      enrolledOn: dayOr(apprentice.startedOn),
      stage: apprentice.stage,
      stageSince: dayOr(apprentice.stageSince),
      employment: {
        employerName: apprentice.employerName,
        startedOn: dayOr(apprentice.startedOn),
        endedOn: apprentice.endedOn === null ? null : dayOr(apprentice.endedOn),
      },
      competency: target,
      level: Number(values.level),
      judgedOn,
      judgedBy: values.judgedBy,
      witness: values.witness.trim() || null,
      today,
      policies: ProgramPolicies.parse(scale),
      signOffs: target.signOff
        ? [{ ...target.signOff, competency: target.code, judgedOn: dayOr(target.signOff.judgedOn) }]
        : [],
    })
    return decision.allowed ? [] : [{ path: decision.field ?? 'form', message: say(decision) }]
  })
  // what is the same for all is said once
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()]
}
