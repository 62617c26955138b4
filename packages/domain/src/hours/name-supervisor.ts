import type { Temporal } from 'temporal-polyfill'
import { allow, type Decision, firstRefusal } from '../decision.ts'
import { isBefore } from '../local-date.ts'
import type { Delegator } from './delegation.ts'
import { refuse } from './words.ts'

/** Whether this person may say who supervises an apprentice, and where: while the employment goes on; where somebody supervises already, they hand over, or staff do. */
export function mayNameSupervisor(naming: {
  by: Delegator
  apprenticeName: string
  employerName: string
  /** Last local day of the employment; null while it goes on. */
  endedOn: Temporal.PlainDate | null
  /** Who supervises now; null while nobody does. */
  supervisor: { id: string; name: string } | null
  /** Who is to; null for nobody. */
  toId: string | null
  today: Temporal.PlainDate
}): Decision {
  const { by, apprenticeName, employerName, endedOn, supervisor, toId, today } = naming
  if (by.kind === 'STAFF') return allow
  return firstRefusal(
    endedOn !== null && isBefore(endedOn, today)
      ? refuse('SUPERVISOR_EMPLOYMENT_ENDED', { apprenticeName, employerName, endedOn })
      : allow,
    supervisor === null || supervisor.id === by.id || supervisor.id === toId
      ? allow
      : refuse('SUPERVISOR_HANDS_OVER', { supervisorName: supervisor.name, apprenticeName }, 'supervisorId'),
  )
}
