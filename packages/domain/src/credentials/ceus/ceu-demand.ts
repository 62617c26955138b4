import { Temporal } from 'temporal-polyfill'
import { certificationsInForce, type HeldCredential } from '../credential-standing.ts'
import type { CredentialCode } from '../credentials.ts'
import { type CeuCycle, ceuCycles, monthsOf, renewalMonth } from './ceu-cycles.ts'
import { type CeuBody, type CeuRules, type CeuShareKind, ceuRules, requiredUnits } from './ceu-policy.ts'

/** A cycle of one body and what it asks of the holder. Units are hundredths of a CEU. */
export type CeuDemand = CeuCycle & {
  standing: 'ENDED' | 'CURRENT' | 'UPCOMING'
  /** Whether the last day is counted from the certification for want of the membership's renewal day. */
  endIsEstimated: boolean
  /** The month whose units may count for this cycle or the next; null where the body has no such rule. */
  renewalMonth: Temporal.PlainYearMonth | null
  /** The certifications in force today, or on the last day of a cycle that has ended. */
  credentials: CredentialCode[]
  requiredUnits: number
  /** Whether the requirement is prorated for a short first cycle: the body's own figure may differ. */
  requiredIsEstimated: boolean
  rules: CeuRules
}

/** What the body asks for in every cycle from the first certification to today's, and in the next one. */
export function ceuDemands(asked: {
  body: CeuBody
  wallet: readonly HeldCredential[]
  certifiedOn: Temporal.PlainDate
  renewsOn: Temporal.PlainDate | null
  today: Temporal.PlainDate
  policy: readonly CeuRules[]
}): CeuDemand[] {
  const { body, wallet, certifiedOn, renewsOn, today, policy } = asked
  const { cycleYears } = ceuRules(policy, body, certifiedOn)
  return ceuCycles({ certifiedOn, renewsOn, cycleYears, through: today }).map((cycle) => {
    const rules = ceuRules(policy, body, cycle.startsOn)
    const standing = standingOn(today, cycle)
    const credentials = certificationsInForce(wallet, body, standing === 'ENDED' ? cycle.endsOn : today)
    const full = requiredUnits(rules, credentials.length)
    const required = rules.proratesFirstCycle ? prorated(full, cycle, cycleYears) : full
    return {
      ...cycle,
      standing,
      endIsEstimated: rules.cyclesFollow === 'MEMBERSHIP' && renewsOn === null,
      renewalMonth: rules.renewalMonthServesEither ? renewalMonth(cycle) : null,
      credentials,
      requiredUnits: required,
      requiredIsEstimated: required !== full,
      rules,
    }
  })
}

/** The hundredths of a CEU that must belong to the share, rounded up. */
export function leastOfShare(share: CeuShareKind, { requiredUnits, rules }: CeuDemand): number {
  const percent = rules.shares.find(({ of }) => of === share)?.atLeastPercent ?? 0
  return Math.ceil((requiredUnits * percent) / 100)
}

/** The most hundredths of a CEU that may count without belonging to the share; any number while none are due. */
export function mostBesideShare(share: CeuShareKind, demand: CeuDemand): number {
  if (demand.requiredUnits === 0) return Number.POSITIVE_INFINITY
  return demand.requiredUnits - leastOfShare(share, demand)
}

function standingOn(today: Temporal.PlainDate, { startsOn, endsOn }: CeuCycle): CeuDemand['standing'] {
  if (Temporal.PlainDate.compare(endsOn, today) < 0) return 'ENDED'
  return Temporal.PlainDate.compare(startsOn, today) > 0 ? 'UPCOMING' : 'CURRENT'
}

/** In proportion to the months of the cycle, rounded up to a quarter CEU: the way of rounding is not confirmed. */
function prorated(units: number, cycle: CeuCycle, cycleYears: number): number {
  const months = monthsOf(cycle)
  return months >= cycleYears * 12 ? units : Math.ceil((units * months) / (cycleYears * 12) / 25) * 25
}
