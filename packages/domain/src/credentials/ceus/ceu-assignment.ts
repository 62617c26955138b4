import { isInCycle } from './ceu-cycles.ts'
import { type CeuDemand, mostBesideShare } from './ceu-demand.ts'
import type { CeuEarned } from './ceu-entry.ts'
import type { CeuRules, CeuShareKind } from './ceu-policy.ts'

/** So many hundredths of a CEU of an entry count for a cycle. */
export type CeuAssignment = { entry: CeuEarned; demand: CeuDemand; units: number }

/**
 * Which units count for which cycle of one body, each unit once, so that the fewest are missing over all cycles.
 * Cycles are served in order: first with what can count for no later one, then with as much of the renewal month as
 * is still lacking; the rest of that month goes to the next. Entries and cycles come in the order of their days.
 */
export function assignCeus(entries: readonly CeuEarned[], demands: readonly CeuDemand[]): CeuAssignment[] {
  const left = new Map(entries.map(({ id, units }) => [id, units]))
  return demands.flatMap((demand, index) => {
    const eligible = entries
      .filter((entry) => mayCount(entry, demands, index))
      .toSorted(
        (one, other) => lackingShares(one, demand.rules).length - lackingShares(other, demand.rules).length,
      )
    const forNow = eligible.filter((entry) => !mayCount(entry, demands, index + 1))
    const forEither = eligible.filter((entry) => mayCount(entry, demands, index + 1))
    return fill(demand, left, forNow, forEither)
  })
}

/** The shares of the rules that the entry does not belong to. */
export function lackingShares(entry: CeuEarned, rules: CeuRules): CeuShareKind[] {
  return rules.shares.map(({ of }) => of).filter((share) => !belongsToShare(entry, share))
}

/** Whether the entry belongs to the share. */
export function belongsToShare({ hiimDomain, fromAhima }: CeuEarned, share: CeuShareKind): boolean {
  return { HIIM_DOMAIN: hiimDomain, AHIMA_SOURCE: fromAhima }[share]
}

/** The hundredths of a CEU that are assigned, in all. */
export function unitsOf(assignments: readonly CeuAssignment[]): number {
  return assignments.reduce((total, { units }) => total + units, 0)
}

/** Takes from what is left of the entries: all that counts of the first, of the others only what is lacking then. */
function fill(
  demand: CeuDemand,
  left: Map<string, number>,
  forNow: readonly CeuEarned[],
  forEither: readonly CeuEarned[],
): CeuAssignment[] {
  const taken: CeuAssignment[] = []
  for (const entry of [...forNow, ...forEither]) {
    const lacking = forEither.includes(entry)
      ? demand.requiredUnits - unitsOf(taken)
      : Number.POSITIVE_INFINITY
    const room = lackingShares(entry, demand.rules).map(
      (share) =>
        mostBesideShare(share, demand) -
        unitsOf(taken.filter((other) => !belongsToShare(other.entry, share))),
    )
    const units = Math.min(left.get(entry.id) ?? 0, lacking, ...room)
    if (units <= 0) continue
    left.set(entry.id, (left.get(entry.id) ?? 0) - units)
    taken.push({ entry, demand, units })
  }
  return taken
}

function mayCount({ earnedOn }: CeuEarned, demands: readonly CeuDemand[], index: number): boolean {
  const [demand, before] = [demands[index], demands[index - 1]]
  if (!demand) return false
  const isRenewalMonthOf = (cycle?: CeuDemand) =>
    cycle?.renewalMonth?.equals(earnedOn.toPlainYearMonth()) ?? false
  return isInCycle(earnedOn, demand) || isRenewalMonthOf(demand) || isRenewalMonthOf(before)
}
