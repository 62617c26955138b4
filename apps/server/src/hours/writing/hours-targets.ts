import type { Stage } from '@journeyline/domain/enrollments/stages'
import { type EmployedDays, employmentOn } from '@journeyline/domain/hours/employment-on'
import type { HoursToWrite } from '@journeyline/domain/hours/record-hours'
import { learnerName } from '@journeyline/domain/learners/learner-details'
import type { ProgramPolicies } from '@journeyline/domain/programs/program-policies'
import type { Standard } from '@journeyline/domain/programs/standard'
import type { Temporal } from 'temporal-polyfill'
import type { NamedApprentice } from '../../enrollments/apprentices-named.ts'
import { notThere } from '../../graphql/row-id.ts'
import { type Clock, sponsorTimeZone } from '../../kernel/clock.ts'
import { toDay, todayIn } from '../../kernel/days.ts'
import type { SignedIn, Tx } from '../../kernel/viewer.ts'
import { within } from '../../kernel/within.ts'
import { standardOfEnrolled } from '../../programs/enrolled-version.ts'
import { countingDays } from '../counting-days.ts'
import { hoursWord } from '../words.ts'

/** Whose hours are written down, and under which employment. */
export interface HoursTarget
  extends Pick<HoursToWrite, 'learnerName' | 'enrolledOn' | 'ojtCountsFrom' | 'stage' | 'stageSince'> {
  enrollmentId: string
  learnerId: string
  programVersionId: string
  standard: Standard
  policies: ProgramPolicies
  employments: Employment[]
}

/** An employment as hours see it. */
export interface Employment extends EmployedDays {
  placementId: string
  employerId: string
  employerName: string
  /** Today at the worksite. */
  today: Temporal.PlainDate
  /** The worksite's; the sponsor's where none is written down. */
  timeZone: string
}

/** Staff name an enrollment or a learner; an employer, who sees neither, names its placement. */
export type Asked = NamedApprentice

/** The targets by enrollment and by placement id, in a constant number of statements. One that is missing is told. */
export async function hoursTargets(tx: Tx, viewer: SignedIn, asked: Asked[], clock: Clock) {
  const placementIds = asked.flatMap(({ placementId }) => placementId ?? [])
  const enrollmentIds = asked.flatMap(({ enrollmentId }) => enrollmentId ?? [])
  const placements = await tx.placement.findMany({
    where: { OR: [{ id: { in: placementIds } }, { enrollmentId: { in: enrollmentIds } }] },
    include: { employer: { select: { name: true } }, worksite: { select: { timeZone: true } } },
    orderBy: { startedOn: 'asc' },
  })
  const employments = placements.map((placement) => ({
    ...placement,
    employment: {
      placementId: placement.id,
      employerId: placement.employerId,
      employerName: placement.employer.name,
      startedOn: toDay(placement.startedOn),
      endedOn: placement.endedOn && toDay(placement.endedOn),
      today: todayIn(clock, placement.worksite?.timeZone),
      timeZone: placement.worksite?.timeZone ?? sponsorTimeZone(),
    },
  }))
  const ids = new Set([...enrollmentIds, ...placements.map(({ enrollmentId }) => enrollmentId)])
  const targets = viewer.kind === 'STAFF' ? await enrolled(tx, [...ids]) : await apprentices(tx, placements)
  for (const target of targets.values()) {
    target.employments = employments
      .filter(({ enrollmentId }) => enrollmentId === target.enrollmentId)
      .map(({ employment }) => employment)
  }
  const enrollmentOf = new Map(placements.map(({ id, enrollmentId }) => [id, enrollmentId]))
  return ({ enrollmentId, learnerId, placementId }: Asked): HoursTarget => {
    const found = targets.get(enrollmentId ?? enrollmentOf.get(placementId ?? '') ?? '')
    if (found) return found
    throw notThere(hoursWord('HOURS_APPRENTICE_UNKNOWN'), {
      Enrollment: learnerId ? null : enrollmentId,
      Learner: learnerId,
      Placement: placementId,
    })
  }
}

/** The employment that hours of a day belong to: the one named, else the one of that day, else the nearest, whose refusal explains. */
export function employmentMeant(
  { employments }: HoursTarget,
  onDay: Temporal.PlainDate,
  placementId: string | null,
): Employment | null {
  return placementId
    ? (employments.find((one) => one.placementId === placementId) ?? null)
    : employmentOn(employments, onDay)
}

async function enrolled(tx: Tx, ids: string[]): Promise<Map<string, HoursTarget>> {
  const enrollments = await tx.enrollment.findMany({ where: { id: { in: ids } }, include: { learner: true } })
  const targets = enrollments.map(async (enrollment): Promise<HoursTarget> => {
    const standard = await standardOfEnrolled(tx, enrollment.programVersionId)
    return {
      enrollmentId: enrollment.id,
      learnerId: enrollment.learnerId,
      programVersionId: enrollment.programVersionId,
      learnerName: learnerName(enrollment.learner),
      enrolledOn: toDay(enrollment.enrolledOn),
      ojtCountsFrom: enrollment.ojtCountsFrom && toDay(enrollment.ojtCountsFrom),
      stage: enrollment.stage as Stage, // checked by the database
      stageSince: toDay(enrollment.stageSince),
      standard,
      policies: standard.policies,
      employments: [],
    }
  })
  return byEnrollment(await Promise.all(targets))
}

/** What an employer knows of its apprentices is on their placements. */
async function apprentices(
  tx: Tx,
  placements: {
    enrollmentId: string
    learnerId: string
    programVersionId: string
    apprenticeName: string
    startedOn: Date
    stage: string
    stageSince: Date
  }[],
): Promise<Map<string, HoursTarget>> {
  const countsFrom = await countingDays(
    within(tx),
    placements.map(({ enrollmentId }) => enrollmentId),
  )
  const targets = placements.map(async (placement): Promise<HoursTarget> => {
    const standard = await standardOfEnrolled(tx, placement.programVersionId)
    return {
      enrollmentId: placement.enrollmentId,
      learnerId: placement.learnerId,
      programVersionId: placement.programVersionId,
      learnerName: placement.apprenticeName,
      enrolledOn: toDay(placement.startedOn),
      ojtCountsFrom: countsFrom.get(placement.enrollmentId) ?? null,
      stage: placement.stage as Stage, // checked by the database
      stageSince: toDay(placement.stageSince),
      standard,
      policies: standard.policies,
      employments: [],
    }
  })
  return byEnrollment(await Promise.all(targets))
}

const byEnrollment = (targets: HoursTarget[]) =>
  new Map(targets.map((target) => [target.enrollmentId, target]))
