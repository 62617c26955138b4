import type { Prisma } from '@journeyline/db/connect'
import type { HoursKind, HoursSource, HoursStatus } from '@journeyline/domain/hours/hours-entry'
import type { Context } from '../graphql/context.ts'
import { daysOf } from '../graphql/lists/list-filter.ts'
import { rowIdIfGiven } from '../graphql/row-id.ts'
import { approvable } from './approvals/approvable.ts'

/** Which entries a list is asked for; what is left out does not restrict. */
export interface HoursAsked {
  kinds?: readonly HoursKind[] | null
  statuses?: readonly HoursStatus[] | null
  sources?: readonly HoursSource[] | null
  references?: readonly string[] | null
  from?: string | null
  to?: string | null
  competencyId?: string | null
  courseId?: string | null
  employerId?: string | null
  placementId?: string | null
  cohortId?: string | null
  programId?: string | null
  enrollmentId?: string | null
  writtenAfter?: Date | null
  decidedAfter?: Date | null
  sentAgain?: boolean | null
  mayApprove?: boolean | null
}

/** The filter as Prisma takes it. */
export function hoursAsked(filter: HoursAsked, context: Context): Prisma.HoursEntryWhereInput {
  const { kinds, statuses, sources, references, from, to } = filter
  const enrollment = {
    ...(typeof filter.cohortId === 'string' ? { cohortId: rowIdIfGiven('Cohort', filter.cohortId) } : {}),
    ...(typeof filter.programId === 'string' ? { programId: rowIdIfGiven('Program', filter.programId) } : {}),
  }
  return {
    ...(kinds ? { kind: { in: [...kinds] } } : {}),
    ...(statuses ? { status: { in: [...statuses] } } : {}),
    ...(sources ? { source: { in: [...sources] } } : {}),
    ...(references
      ? {
          reference: { in: references.map((one) => one.trim()) },
          writerEmployerId: context.signedIn().employerId,
        }
      : {}),
    ...daysOf('onDay', from, to),
    ...(filter.writtenAfter ? { writtenAt: { gt: filter.writtenAfter } } : {}),
    ...(filter.decidedAfter ? { decidedAt: { gt: filter.decidedAfter } } : {}),
    ...(typeof filter.enrollmentId === 'string'
      ? { enrollmentId: rowIdIfGiven('Enrollment', filter.enrollmentId) }
      : {}),
    ...(typeof filter.competencyId === 'string'
      ? { competencyId: rowIdIfGiven('Competency', filter.competencyId) }
      : {}),
    ...(typeof filter.courseId === 'string' ? { courseId: rowIdIfGiven('Course', filter.courseId) } : {}),
    ...(typeof filter.employerId === 'string'
      ? { employerId: rowIdIfGiven('Employer', filter.employerId) }
      : {}),
    ...(typeof filter.placementId === 'string'
      ? { placementId: rowIdIfGiven('Placement', filter.placementId) }
      : {}),
    ...(typeof filter.sentAgain === 'boolean'
      ? { resubmittedBy: filter.sentAgain ? { isNot: null } : { is: null } }
      : {}),
    ...(typeof filter.mayApprove === 'boolean'
      ? { [filter.mayApprove ? 'AND' : 'NOT']: [approvable(context.signedIn(), context.clock.today())] }
      : {}),
    ...(Object.keys(enrollment).length > 0 ? { enrollment } : {}),
  }
}
