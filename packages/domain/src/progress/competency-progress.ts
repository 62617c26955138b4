import type { CompetencyStanding } from '../competencies/standing.ts'
import type { Condition } from '../condition.ts'

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
