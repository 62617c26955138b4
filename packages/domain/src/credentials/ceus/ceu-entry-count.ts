import { Temporal } from 'temporal-polyfill'
import type { Words } from '../../words/words.ts'
import { credentialWord } from '../words.ts'
import { belongsToShare, type CeuAssignment, lackingShares, unitsOf } from './ceu-assignment.ts'
import { isInCycle } from './ceu-cycles.ts'
import { type CeuDemand, mostBesideShare } from './ceu-demand.ts'
import type { CeuEntry } from './ceu-entry.ts'
import type { CeuBody } from './ceu-policy.ts'

/** What became of an entry at one body. Units are hundredths of a CEU. */
export type CeuEntryCount = {
  ceuEntryId: string
  /** Each unit once; in two cycles only where the entry is of a renewal month. */
  counted: { cycleEndsOn: Temporal.PlainDate; units: number }[]
  uncounted: { units: number; why: CeuUncounted } | null
  /** What the entry counts for, and why the rest of it does not count. */
  sentence: Words
}

/** Why units count for no cycle; OVER_SHARE: as much as may be outside a share of the rules is counted already. */
export type CeuUncounted =
  | 'REVERSED'
  | 'NO_CERTIFICATION'
  | 'BEFORE_CERTIFICATION'
  | 'NOT_YET_EARNED'
  | 'OVER_SHARE'

type BodyFacts = { body: CeuBody; certifiedOn: Temporal.PlainDate | null; today: Temporal.PlainDate }

/** Why nothing of the entry can count at the body, or null when it can. */
export function ceuObstacle(
  { reversedFor, earnedOn }: CeuEntry,
  { certifiedOn, today }: BodyFacts,
): CeuUncounted | null {
  if (reversedFor !== null) return 'REVERSED'
  if (certifiedOn === null) return 'NO_CERTIFICATION'
  if (Temporal.PlainDate.compare(earnedOn, certifiedOn) < 0) return 'BEFORE_CERTIFICATION'
  return Temporal.PlainDate.compare(earnedOn, today) > 0 ? 'NOT_YET_EARNED' : null
}

/** What became of the entry, given everything that counts at the body. */
export function ceuEntryCount(
  entry: CeuEntry,
  facts: BodyFacts & { demands: readonly CeuDemand[]; assigned: readonly CeuAssignment[] },
): CeuEntryCount {
  const own = facts.assigned.filter((assignment) => assignment.entry.id === entry.id)
  const units = entry.units - unitsOf(own)
  const why = ceuObstacle(entry, facts) ?? 'OVER_SHARE'
  const sentences = [
    own.length > 0 ? countedSentence(own) : null,
    units > 0 ? uncountedSentence(entry, units, why, facts) : null,
  ]
  return {
    ceuEntryId: entry.id,
    counted: own.map(({ demand, units }) => ({ cycleEndsOn: demand.endsOn, units })),
    uncounted: units === 0 ? null : { units, why },
    sentence: credentialWord('CEU_ENTRY', { sentences: sentences.filter((sentence) => sentence !== null) }),
  }
}

function countedSentence(own: readonly CeuAssignment[]): Words {
  const parts = own.map(({ demand, units }) =>
    credentialWord('CEU_FOR_CYCLE', { units, endsOn: demand.endsOn }),
  )
  const moved = own.some(({ entry, demand }) => !isInCycle(entry.earnedOn, demand))
  return credentialWord('CEU_COUNTS', { parts, moved })
}

function uncountedSentence(
  entry: CeuEntry,
  units: number,
  why: CeuUncounted,
  { body, certifiedOn, demands, assigned }: Parameters<typeof ceuEntryCount>[1],
): Words {
  switch (why) {
    case 'REVERSED':
      return credentialWord('CEU_REVERSED', { reversedFor: entry.reversedFor ?? '' })
    case 'NO_CERTIFICATION':
      return credentialWord('CEU_WITHOUT_CERTIFICATION', { body })
    case 'BEFORE_CERTIFICATION':
      return credentialWord('CEU_BEFORE_CERTIFICATION', { body, certifiedOn })
    case 'NOT_YET_EARNED':
      return credentialWord('CEU_NOT_YET_EARNED', { earnedOn: entry.earnedOn })
    case 'OVER_SHARE':
      return credentialWord('CEU_OVER_SHARE', { units, fullShares: fullShares(entry, demands, assigned) })
  }
}

/** The shares of the entry's cycle that leave it no room, in words. */
function fullShares(
  entry: CeuEntry,
  demands: readonly CeuDemand[],
  assigned: readonly CeuAssignment[],
): Words[] {
  return demands
    .filter((demand) => isInCycle(entry.earnedOn, demand))
    .flatMap((demand) =>
      lackingShares(entry, demand.rules)
        .map((share) => ({ share, most: mostBesideShare(share, demand) }))
        .filter(({ share, most }) => {
          const beside = assigned.filter(
            (other) => other.demand === demand && !belongsToShare(other.entry, share),
          )
          return unitsOf(beside) >= most
        })
        .map(({ share, most }) => credentialWord('CEU_SHARE_FULL', { most, share })),
    )
}
