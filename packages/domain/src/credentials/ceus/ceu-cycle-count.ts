import { belongsToShare, type CeuAssignment, unitsOf } from './ceu-assignment.ts'
import { type CeuDemand, leastOfShare } from './ceu-demand.ts'
import type { CeuShareKind } from './ceu-policy.ts'

/** A cycle, what it asks for and how far the holder is. Units are hundredths of a CEU. */
export type CeuCycleCount = CeuDemand & {
  /** May be more than required; nothing of it carries over. */
  countedUnits: number
  missingUnits: number
  /** How much of what is missing must at least belong to a share of the rules. */
  missingOf: { of: CeuShareKind; units: number }[]
}

/** How far the holder is in the cycle, given everything that counts at the body. */
export function ceuCycleCount(demand: CeuDemand, assigned: readonly CeuAssignment[]): CeuCycleCount {
  const own = assigned.filter((assignment) => assignment.demand === demand)
  const countedUnits = unitsOf(own)
  const missingOf = demand.rules.shares.map(({ of }) => {
    const belonging = own.filter(({ entry }) => belongsToShare(entry, of))
    return { of, units: leastOfShare(of, demand) - unitsOf(belonging) }
  })
  return {
    ...demand,
    countedUnits,
    missingUnits: Math.max(0, demand.requiredUnits - countedUnits),
    missingOf: missingOf.filter(({ units }) => units > 0),
  }
}
