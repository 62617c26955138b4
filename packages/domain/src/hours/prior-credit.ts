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
  /** Minutes of this kind that count already, earlier credit among them. */
  counted: number
  /** The awards for which instruction before the start counts (D41); none where the version does not ask for which. */
  beforeStartFor: readonly string[]
}

/** Whether credit may be granted for learning before the program: by a staff admin, for no more than is asked. */
export function mayGrantPriorCredit(credit: CreditToGrant): Decision {
  return firstRefusal(isAdmins(credit), isForAnAward(credit), isWithinTheRequired(credit))
}

function isAdmins({ role }: CreditToGrant): Decision {
  if (role === 'STAFF_ADMIN') return allow
  return refuse('PRIOR_CREDIT_NOT_YOURS_TO_GRANT')
}

function isForAnAward({ kind, awardCode, beforeStartFor }: CreditToGrant): Decision {
  if (kind !== 'RTI' || beforeStartFor.length === 0) return allow
  if (awardCode !== null && beforeStartFor.includes(awardCode)) return allow
  return refuse('PRIOR_CREDIT_QUALIFICATION_MISSING', {}, 'awardCode')
}

function isWithinTheRequired({ learnerName, kind, minutes, required, counted }: CreditToGrant): Decision {
  if (required === null) {
    return refuse('PRIOR_CREDIT_KIND_NOT_ASKED', { kind }, 'kind')
  }
  if (counted + minutes <= required) return allow
  const minutesLeft = Math.max(required - counted, 0)
  return refuse(
    'PRIOR_CREDIT_MORE_THAN_ASKED',
    { learnerName, minutesLeft, minutesAsked: required },
    'minutes',
  )
}
