import type { Role } from '@journeyline/domain/people/roles'
import { approveHours } from './approve-hours.ts'
import { copyApprentices } from './copy-apprentices.ts'
import { copyLearners } from './copy-learners.ts'
import type { Example } from './example.ts'
import { followEvents } from './follow-events.ts'
import { hoursOfPeriodForEmployers, hoursOfPeriodForStaff } from './hours-of-period.ts'
import { writeHoursForEmployers, writeHoursForStaff } from './write-hours.ts'

/** The examples that whoever is signed in may run: staff's, or an employer's. */
export const examplesOf = ({ role }: { role: Role }): readonly Example[] =>
  role === 'EMPLOYER'
    ? [copyApprentices, hoursOfPeriodForEmployers, writeHoursForEmployers, approveHours, followEvents]
    : [copyLearners, hoursOfPeriodForStaff, writeHoursForStaff, approveHours, followEvents]
