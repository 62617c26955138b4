import type { CompetencyStanding } from '../competencies/standing.ts'
import type { Condition } from '../condition.ts'
import { progressWord } from './words.ts'

/** How many of those that are open are named. */
const NAMED = 3

/** The competencies that are met beside how many are asked for. */
export function competencyCondition(
  count: number,
  standings: readonly CompetencyStanding[],
): Condition<'COMPETENCIES'> {
  const done = standings.filter(({ met }) => met).length
  const condition = {
    code: 'COMPETENCIES' as const,
    standing: progressWord('COMPETENCIES_SIGNED_OFF', { done, count }),
    measure: { done, asked: count, unit: 'COMPETENCIES' as const },
  }
  if (done >= count) return { ...condition, met: true }
  const open = standings.filter(({ met }) => !met).map(({ code }) => code)
  const next = progressWord('COMPETENCIES_JUDGE', {
    competencies: open.slice(0, NAMED),
    others: Math.max(open.length - NAMED, 0),
  })
  return { ...condition, met: false, next, meetsOn: null }
}
