import type { Condition } from '../condition.ts'
import type { ProgramPolicies } from '../programs/program-policies.ts'
import type { CodedCompetency } from '../programs/work-process.ts'
import type { LearnerRecord } from './record.ts'

/** A competency beside its sign-off: the level reached (0 for none), and whether that meets it. */
export type CompetencyStanding = { code: string; level: number; met: boolean; viaSame: boolean }

/**
 * Where each competency stands. A sign-off meets it from the version's level on; of two that say the same, each is judged
 * on its own unless the policy counts a sign-off for both (Q2).
 */
export function competencyStandings(
  competencies: readonly CodedCompetency[],
  signOffs: LearnerRecord['signOffs'],
  { levelToMeet, sameCompetenciesTogether }: ProgramPolicies,
): CompetencyStanding[] {
  const reached = new Map<string, number>()
  for (const { competency, level } of signOffs) {
    reached.set(competency, Math.max(reached.get(competency) ?? 0, level))
  }
  return competencies.map(({ code, sameAs }) => {
    const own = reached.get(code) ?? 0
    const linked = sameCompetenciesTogether
      ? competencies
          .filter((other) => other.code === sameAs || other.sameAs === code)
          .map((other) => other.code)
      : []
    const level = Math.max(own, ...linked.map((other) => reached.get(other) ?? 0))
    return { code, level, met: level >= levelToMeet, viaSame: level > own }
  })
}

/** The competencies that are met beside how many are asked for. */
export function competencyCondition(
  count: number,
  standings: readonly CompetencyStanding[],
): Condition<'COMPETENCIES'> {
  const done = standings.filter(({ met }) => met).length
  const condition = {
    code: 'COMPETENCIES' as const,
    standing: `${done} of ${count} competencies are signed off`,
    measure: { done, asked: count, unit: 'COMPETENCIES' as const },
  }
  if (done >= count) return { ...condition, met: true }
  const open = standings.filter(({ met }) => !met).map(({ code }) => code)
  const shown = open.slice(0, 3).join(', ')
  const next = `Judge ${open.length > 3 ? `${shown} and ${open.length - 3} more` : shown} as soon as they can be seen.`
  return { ...condition, met: false, next, meetsOn: null }
}
