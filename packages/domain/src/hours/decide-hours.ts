import type { Temporal } from 'temporal-polyfill'
import { allow, type Decision, firstRefusal } from '../decision.ts'
import { isBefore } from '../local-date.ts'
import type { HoursBasis, HoursKind, HoursStatus } from './hours-entry.ts'
import { type HoursWriter, writersOf } from './second-person.ts'
import { type Delegation, hasTheWord } from './supervision.ts'
import { refuse } from './words.ts'

/** An entry as somebody decides on it. */
export type DecidedEntry = {
  learnerName: string
  kind: HoursKind
  basis: HoursBasis
  status: HoursStatus
  onDay: Temporal.PlainDate
  minutes: number
  writer: HoursWriter
  /** Who decided on it already; null while nobody has, or when that person is gone. */
  decidedBy: string | null
  /** The employer the hours were worked for; null for instruction. */
  employerId: string | null
  employerName: string | null
  /** Last local day of the employment; null while it goes on, and for instruction. */
  employmentEndedOn: Temporal.PlainDate | null
  /** Who supervises the apprentice there; null when nobody is named. */
  supervisorId: string | null
  supervisorName: string | null
}

/** Who decides. */
export type Approver = {
  id: string
  kind: 'STAFF' | 'EMPLOYER'
  /** Whether it is one of the staff's admins, who alone decide on prior credit. */
  isStaffAdmin: boolean
  employerId: string | null
}

export type HoursDecision = {
  entry: DecidedEntry
  approver: Approver
  delegations: readonly Delegation[]
  today: Temporal.PlainDate
  /** Program policy: whose own the hours are does not approve them (second-person). */
  secondPersonApproves: boolean
}

/** Whether this person may approve the entry now. */
export function mayApproveHours(decision: HoursDecision): Decision {
  return firstRefusal(isOpen(decision), isTheirs(decision), isSecondPerson(decision))
}

/** Whether this person may reject the entry with this reason. */
export function mayRejectHours(decision: HoursDecision & { reason: string | null | undefined }): Decision {
  return firstRefusal(isOpen(decision), isTheirs(decision), rejectionReason(decision.reason))
}

/** Whether a reason is enough to reject hours with: whoever wrote them down reads it. */
export function rejectionReason(reason: string | null | undefined): Decision {
  return isExplained(reason, 'HOURS_REJECTION_UNEXPLAINED')
}

/** Whether staff may take an approved entry back with this reason; what came of it is undone by a reversing entry. */
export function mayReverseHours(reversal: {
  entry: Pick<DecidedEntry, 'basis' | 'status'>
  isReversed: boolean
  reason: string | null | undefined
}): Decision {
  const { entry, isReversed, reason } = reversal
  if (entry.basis === 'REVERSAL') {
    return refuse('HOURS_ENTRY_TAKES_BACK')
  }
  if (isReversed) return refuse('HOURS_TAKEN_BACK_ALREADY')
  if (entry.status !== 'APPROVED') return refuse('HOURS_NOT_APPROVED', { status: entry.status })
  return isExplained(reason, 'HOURS_REVERSAL_UNEXPLAINED')
}

/** Whether a rejected entry may be written anew in its place: once; credit is granted anew instead. */
export function mayResubmitHours(entry: {
  basis: HoursBasis
  status: HoursStatus
  isResubmitted: boolean
}): Decision {
  if (entry.basis === 'PRIOR_CREDIT') return refuse('HOURS_CREDIT_GRANTED_ANEW')
  if (entry.status !== 'REJECTED') return refuse('HOURS_NOT_REJECTED')
  return entry.isResubmitted ? refuse('HOURS_SENT_AGAIN_ALREADY') : allow
}

function isOpen({ entry }: HoursDecision): Decision {
  if (entry.status === 'SUBMITTED') return allow
  const { learnerName, minutes, onDay, status, decidedBy } = entry
  return refuse('HOURS_DECIDED_MEANWHILE', { learnerName, minutes, onDay, status, decidedBy })
}

/** Staff decide on everything; an employer on those it employs: their supervisor, a stand-in, or anyone where none is named. */
function isTheirs({ entry, approver, delegations, today }: HoursDecision): Decision {
  if (approver.kind === 'STAFF') {
    if (entry.basis !== 'PRIOR_CREDIT' || approver.isStaffAdmin) return allow
    return refuse('PRIOR_CREDIT_DECIDED_BY_ADMIN')
  }
  if (entry.kind === 'RTI' || entry.employerId === null || entry.employerId !== approver.employerId) {
    return refuse('HOURS_DECIDED_BY_STAFF')
  }
  const { learnerName, employerName, supervisorId, supervisorName, employmentEndedOn } = entry
  if (employmentEndedOn !== null && isBefore(employmentEndedOn, today)) {
    return refuse('HOURS_DECIDED_AFTER_EMPLOYMENT', {
      learnerName,
      employerName: employerName ?? '',
      endedOn: employmentEndedOn,
    })
  }
  if (hasTheWord({ supervisorId, personId: approver.id, delegations, today })) return allow
  return refuse('HOURS_DECIDED_BY_SUPERVISOR', { learnerName, supervisorName })
}

function isSecondPerson({ entry, approver, secondPersonApproves }: HoursDecision): Decision {
  if (!secondPersonApproves || !writersOf(entry.writer).includes(approver.id)) return allow
  return refuse('HOURS_WRITTEN_BY_YOU', { learnerName: entry.learnerName, onDay: entry.onDay })
}

/** Whether a reason says enough, and not too much, of what is done to hours. */
export function isExplained(
  reason: string | null | undefined,
  unexplained: 'HOURS_REJECTION_UNEXPLAINED' | 'HOURS_REVERSAL_UNEXPLAINED' | 'HOURS_CORRECTION_UNEXPLAINED',
): Decision {
  const length = [...(reason?.trim() ?? '')].length
  if (length < 3) return refuse(unexplained, {}, 'reason')
  return length > 500 ? refuse('HOURS_REASON_TOO_LONG', {}, 'reason') : allow
}
