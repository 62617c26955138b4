import { allow, type Decision, firstRefusal } from '../decision.ts'
import type { Role } from '../people/roles.ts'
import type { HoursKind } from './hours-entry.ts'
import { refuse } from './words.ts'

export type CreditToGrant = {
  learnerName: string
  kind: HoursKind
  minutes: number
  awardCode: string | null
  role: Role
  /** What the program version asks for of this kind, in minutes; null when it asks for none. */
  required: number | null
  /** Minutes of this kind that count already, and credit that waits for its approval. */
  counted: number
  /** Up to which share of what is asked the version gives credit, in percent, and how many minutes of credit there are already. */
  share: { percent: number; credited: number }
  /** The award that it is for: its learning hours in minutes, and how many of them are credited already; null where it is for none. */
  award: { name: string; minutes: number; credited: number } | null
  /** The awards for which instruction before the start counts; none where the version does not ask for which. */
  beforeStartFor: readonly string[]
  /** How many files prove it. */
  files: number
}

/** Whether credit may be granted for learning before the program: by a staff admin, on evidence, within what the version allows. */
export function mayGrantPriorCredit(credit: CreditToGrant): Decision {
  return firstRefusal(
    ...[
      grantsPriorCredit(credit.role),
      isCredited(credit),
      isForAnAward(credit),
      isWithinTheRequired(credit),
    ],
    ...[isWithinTheShare(credit), isWithinTheAward(credit), isProven(credit)],
  )
}

/** Whether somebody in the role grants prior credit at all. */
export function grantsPriorCredit(role: Role): Decision {
  if (role === 'STAFF_ADMIN') return allow
  return refuse('PRIOR_CREDIT_NOT_YOURS_TO_GRANT')
}

function isCredited({ kind, required, share }: CreditToGrant): Decision {
  if (required === null) return refuse('PRIOR_CREDIT_KIND_NOT_ASKED', { kind }, 'kind')
  return share.percent > 0 ? allow : refuse('PRIOR_CREDIT_KIND_NOT_CREDITED', { kind }, 'kind')
}

function isForAnAward({ kind, awardCode, beforeStartFor }: CreditToGrant): Decision {
  if (kind !== 'RTI' || beforeStartFor.length === 0) return allow
  if (awardCode !== null && beforeStartFor.includes(awardCode)) return allow
  return refuse('PRIOR_CREDIT_QUALIFICATION_MISSING', {}, 'awardCode')
}

function isWithinTheRequired({ learnerName, minutes, required, counted }: CreditToGrant): Decision {
  const asked = required ?? 0
  if (counted + minutes <= asked) return allow
  const minutesLeft = Math.max(asked - counted, 0)
  return refuse('PRIOR_CREDIT_MORE_THAN_ASKED', { learnerName, minutesLeft, minutesAsked: asked }, 'minutes')
}

function isWithinTheShare({ minutes, required, share: { percent, credited } }: CreditToGrant): Decision {
  const minutesAsked = required ?? 0
  const most = Math.floor((minutesAsked * percent) / 100)
  if (credited + minutes <= most) return allow
  const minutesLeft = Math.max(most - credited, 0)
  return refuse('PRIOR_CREDIT_ABOVE_SHARE', { percent, minutesAsked, minutesLeft }, 'minutes')
}

/** Learning for an award is no longer than the award's own. */
function isWithinTheAward({ minutes, award }: CreditToGrant): Decision {
  if (award === null || award.credited + minutes <= award.minutes) return allow
  const minutesLeft = Math.max(award.minutes - award.credited, 0)
  return refuse(
    'PRIOR_CREDIT_ABOVE_AWARD',
    { awardName: award.name, awardMinutes: award.minutes, minutesLeft },
    'minutes',
  )
}

function isProven({ files }: CreditToGrant): Decision {
  return files > 0 ? allow : refuse('PRIOR_CREDIT_UNPROVEN', {}, 'evidenceFileIds')
}
