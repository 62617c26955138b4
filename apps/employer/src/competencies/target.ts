import {
  type Judged,
  type JudgedCompetency,
  type Scale,
  signOffDecision,
} from '@journeyline/app-kit/competencies/sign-off-decision'
import type { SignOffValues } from '@journeyline/app-kit/competencies/sign-off-values'
import { say } from '@journeyline/app-kit/say'
import type { Problem } from '@journeyline/ui/form/use-checked'

/** Whose competencies are signed off, as far as the employer knows them. */
export type Apprentice = Omit<Judged, 'enrolledOn' | 'employment'> & {
  placementId: string
  employerName: string
  startedOn: string
  endedOn: string | null
}

/** What stands in the way of signing these off, by the rule the server enforces: each at the field that mends it. */
export function problemsOfTargets(
  apprentice: Apprentice,
  targets: readonly JudgedCompetency[],
  values: SignOffValues,
  scale: Scale,
): Problem[] {
  const judged = { ...apprentice, enrolledOn: apprentice.startedOn, employment: apprentice }
  const problems = targets.flatMap((target): Problem[] => {
    const decision = signOffDecision(judged, target, values, scale)
    if (decision === null || decision.allowed) return []
    return [{ path: decision.field ?? 'form', message: say(decision) }]
  })
  // what is the same for all is said once
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()]
}
