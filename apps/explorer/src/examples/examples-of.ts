import type { Role } from '@journeyline/domain/people/roles'
import { approveHours } from './approve-hours.ts'
import { copyApprentices } from './copy-apprentices.ts'
import { copyLearners } from './copy-learners.ts'
import type { Example } from './example.ts'
import { followEvents } from './follow-events.ts'
import { hoursOfPeriodForEmployers, hoursOfPeriodForStaff } from './hours-of-period.ts'
import { recordHoursForEmployers, recordHoursForStaff } from './record-hours.ts'

/** The examples that whoever is signed in may run: staff's, or an employer's. */
export const examplesOf = ({ role }: { role: Role }): readonly Example[] =>
  role === 'EMPLOYER'
    ? [copyApprentices, hoursOfPeriodForEmployers, recordHoursForEmployers, approveHours, followEvents]
    : [copyLearners, hoursOfPeriodForStaff, recordHoursForStaff, approveHours, followEvents]
