import { z } from 'zod'
import { act } from '../acts/act.ts'
import { count, day, id } from '../acts/values.ts'
import { HOURS_KINDS } from './hours-entry.ts'

const kind = z.enum(HOURS_KINDS)
const whose = { enrollmentId: id, learnerId: id }
const alsoBy = ['EMPLOYER'] as const

export const hoursWritten = act(
  'hours.written',
  'HoursEntry',
  { ...whose, kind, onDay: day, minutes: count },
  { effectiveOn: 'onDay', alsoBy },
)
export const hoursResubmitted = act(
  'hours.resubmitted',
  'HoursEntry',
  { ...whose, inPlaceOf: id, minutes: count },
  { alsoBy },
)
export const hoursApproved = act('hours.approved', 'HoursEntry', {}, { alsoBy })
export const hoursRejected = act('hours.rejected', 'HoursEntry', {}, { alsoBy })
/** `by` is the entry that takes it back. */
export const hoursReversed = act('hours.reversed', 'HoursEntry', { ...whose, by: id })
export const hoursAttended = act('hours.attended', 'HoursEntry', { meetingId: id })
export const creditGranted = act('hours.credit_granted', 'HoursEntry', { ...whose, kind, minutes: count })

/** By sign-in where the supervisor is removed. */
export const supervisorNamed = act(
  'placement.supervisor_named',
  'Placement',
  { supervisorId: id.nullable() },
  { alsoBy: ['EMPLOYER', 'SIGN_IN'] },
)
export const approvalsDelegated = act(
  'approvals.delegated',
  'Delegation',
  { fromId: id, toId: id, startsOn: day, endsOn: day },
  { effectiveOn: 'startsOn', alsoBy },
)
export const delegationEnded = act(
  'approvals.delegation_ended',
  'Delegation',
  { fromId: id, toId: id },
  { alsoBy },
)
