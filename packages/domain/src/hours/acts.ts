import { z } from 'zod'
import { act } from '../acts/act.ts'
import { count, day, id } from '../acts/values.ts'
import { HOURS_KINDS } from './hours-entry.ts'

const kind = z.enum(HOURS_KINDS)
const whose = { enrollmentId: id, learnerId: id }
const worked = { kind, onDay: day, minutes: count }
const alsoBy = ['EMPLOYER'] as const

export const hoursWritten = act(
  'hours.written',
  'HoursEntry',
  { ...whose, ...worked },
  { effectiveOn: 'onDay', alsoBy },
)
export const hoursResubmitted = act(
  'hours.resubmitted',
  'HoursEntry',
  { ...whose, ...worked, resubmitsId: id },
  { effectiveOn: 'onDay', alsoBy },
)
export const hoursApproved = act('hours.approved', 'HoursEntry', whose, { alsoBy })
export const hoursRejected = act('hours.rejected', 'HoursEntry', whose, { alsoBy })
/** Along with it `hours.reversed` of the entry it corrects. */
export const hoursCorrected = act(
  'hours.corrected',
  'HoursEntry',
  { ...whose, ...worked, correctsId: id },
  { effectiveOn: 'onDay' },
)
/** `reversalId` is the entry that takes it back. */
export const hoursReversed = act('hours.reversed', 'HoursEntry', { ...whose, reversalId: id })
export const hoursAttended = act('hours.attended', 'HoursEntry', { ...whose, classMeetingId: id })
export const creditGranted = act('hours.credit_granted', 'HoursEntry', { ...whose, kind, minutes: count })

/** By sign-in where the supervisor is removed. */
export const supervisorNamed = act(
  'placement.supervisor_named',
  'Placement',
  { enrollmentId: id, supervisorId: id.nullable() },
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
