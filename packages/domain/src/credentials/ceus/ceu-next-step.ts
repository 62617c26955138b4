import type { Temporal } from 'temporal-polyfill'
import { daysBetween } from '../../local-date.ts'
import type { Words } from '../../words/words.ts'
import type { HeldCredential } from '../credential-standing.ts'
import { CREDENTIALS, credentialName } from '../credentials.ts'
import { credentialWord } from '../words.ts'
import type { CeuCycleCount } from './ceu-cycle-count.ts'
import type { CeuBody } from './ceu-policy.ts'

/** What to do next to keep up the certifications of the body, in a sentence or two. */
export function ceuNextStep(asked: {
  body: CeuBody
  /** The body's certifications on record. */
  wallet: readonly HeldCredential[]
  cycles: readonly CeuCycleCount[]
  today: Temporal.PlainDate
}): Words {
  const { body, wallet, cycles, today } = asked
  const held = CREDENTIALS.find((code) => wallet.some(({ kind }) => kind === code))
  if (!held) return credentialWord('CEU_NO_CERTIFICATION', { body })
  const current = cycles.find(({ standing }) => standing === 'CURRENT')
  if (!current) {
    return credentialWord('CEU_AWARD_DAY_MISSING', { credential: credentialName(held) })
  }
  const ended = cycles.findLast(({ standing }) => standing === 'ENDED')
  const steps = [
    ended && isWorthMending(ended, today) ? mend(body, ended, today) : null,
    current.credentials.length === 0
      ? credentialWord('CEU_NONE_IN_FORCE', { body, today })
      : earn(body, current),
    current.credentials.length > 0 && current.endIsEstimated
      ? credentialWord('CEU_DAY_ESTIMATED', { body })
      : null,
    current.requiredIsEstimated ? credentialWord('CEU_NUMBER_ESTIMATED', { body }) : null,
  ]
  return credentialWord('CEU_NEXT_STEPS', { steps: steps.filter((step) => step !== null) })
}

/** Whether a cycle that has ended is short and its body may still take what is missing. */
export function isWorthMending(
  { endsOn, missingUnits, rules }: CeuCycleCount,
  today: Temporal.PlainDate,
): boolean {
  return missingUnits > 0 && daysBetween(endsOn, today) <= rules.lateDays
}

function mend(
  body: CeuBody,
  { endsOn, missingUnits, renewalMonth }: CeuCycleCount,
  today: Temporal.PlainDate,
): Words {
  if (!renewalMonth?.equals(today.toPlainYearMonth()))
    return credentialWord('CEU_ASK_FOR_EXTENSION', { endsOn, missingUnits, body })
  const lastDay = today.with({ day: today.daysInMonth })
  return credentialWord('CEU_STILL_COUNTS', { endsOn, missingUnits, lastDay })
}

function earn(body: CeuBody, { endsOn, requiredUnits, missingUnits, missingOf }: CeuCycleCount): Words {
  if (missingUnits === 0) return credentialWord('CEU_ALL_EARNED', { requiredUnits, endsOn, body })
  const shares = missingOf.map(({ of, units }) => credentialWord('CEU_SHARE', { of, units }))
  const atLeast = shares.length > 0 ? credentialWord('CEU_SHARES', { shares }) : null
  return credentialWord('CEU_EARN', { missingUnits, endsOn, atLeast, body })
}
