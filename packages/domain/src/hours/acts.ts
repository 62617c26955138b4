import { z } from 'zod'
import { act } from '../acts/act.ts'
import { count, day, id } from '../acts/values.ts'
import { HOURS_KINDS } from './hours-entry.ts'

const kind = z.enum(HOURS_KINDS)
const whose = { enrollmentId: id, learnerId: id }

export const hoursWritten = act(
  'hours.written',
  'HoursEntry',
  { ...whose, kind, onDay: day, minutes: count },
  { effectiveOn: 'onDay' },
)
export const hoursResubmitted = act('hours.resubmitted', 'HoursEntry', {
  ...whose,
  inPlaceOf: id,
  minutes: count,
})
export const hoursApproved = act('hours.approved', 'HoursEntry', {})
export const hoursRejected = act('hours.rejected', 'HoursEntry', {})
/** `by` is the entry that takes it back. */
export const hoursReversed = act('hours.reversed', 'HoursEntry', { ...whose, by: id })
export const hoursAttended = act('hours.attended', 'HoursEntry', { meetingId: id })
export const creditGranted = act('hours.credit_granted', 'HoursEntry', { ...whose, kind, minutes: count })

export const supervisorNamed = act('placement.supervisor_named', 'Placement', { supervisorId: id.nullable() })
export const approvalsDelegated = act(
  'approvals.delegated',
  'Delegation',
  { fromId: id, toId: id, startsOn: day, endsOn: day },
  { effectiveOn: 'startsOn' },
)
export const delegationEnded = act('approvals.delegation_ended', 'Delegation', { fromId: id, toId: id })
