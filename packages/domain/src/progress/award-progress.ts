import type { Temporal } from 'temporal-polyfill'
import type { Condition } from '../condition.ts'
import { awardEvidence } from '../evidence/evidence-rules.ts'
import { isBefore } from '../local-date.ts'
import type { Requirement, RequirementOf } from '../programs/requirement.ts'
import type { LearnerRecord } from './record.ts'
import { progressWord } from './words.ts'

type AwardRequirement = RequirementOf<'QUALIFICATION'> | RequirementOf<'ESSENTIAL_SKILL'>

/** An award that is asked for: whether it is held and, where the version wants it, proven by a certificate copy (D39, D40). */
export function awardConditions(
  requirement: AwardRequirement,
  awards: LearnerRecord['awards'],
  today: Temporal.PlainDate,
): Condition[] {
  const held = awards.find(({ code }) => code === requirement.credential)
  const award = requirement.title
  if (!held || (held.expiresOn !== null && isBefore(held.expiresOn, today))) {
    const standing = progressWord(held ? 'AWARD_EXPIRED' : 'AWARD_NOT_HELD', { award })
    const next = progressWord('AWARD_WRITE_DOWN', { award })
    return [{ code: 'HELD', standing, measure: null, met: false, next, meetsOn: null }]
  }
  const has: Condition = {
    code: 'HELD',
    standing: progressWord('AWARD_HELD', { award }),
    measure: null,
    met: true,
  }
  if (!requirement.certificateCopy) return [has]
  const evidence = held.hasCertificateCopy ? [{ detailsUnits: true }] : []
  return [has, awardEvidence({ kind: requirement.kind, name: award, evidence })]
}

/** Credits of the main qualifications held; essential skills come on top and never fill them up (Q4). */
export function creditCondition(
  { credits }: RequirementOf<'CREDITS'>,
  requirements: readonly Requirement[],
  awards: LearnerRecord['awards'],
): Condition<'CREDITS'> {
  const done = requirements
    .filter((one) => one.kind === 'QUALIFICATION')
    .filter(({ credential }) => awards.some(({ code }) => code === credential))
    .reduce((sum, one) => sum + one.credits, 0)
  const condition = {
    code: 'CREDITS' as const,
    standing: progressWord('CREDITS_EARNED', { done, credits }),
    measure: { done, asked: credits, unit: 'CREDITS' as const },
  }
  if (done >= credits) return { ...condition, met: true }
  const next = progressWord('CREDITS_COME_WITH_QUALIFICATION')
  return { ...condition, met: false, next, meetsOn: null }
}
