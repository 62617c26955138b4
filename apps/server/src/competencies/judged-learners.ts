import type { JudgedLearner } from '@journeyline/domain/competencies/sign-off'
import type { Stage } from '@journeyline/domain/enrollments/stages'
import { hasTheWord } from '@journeyline/domain/hours/supervision'
import { learnerName } from '@journeyline/domain/learners/learner-details'
import type { Temporal } from 'temporal-polyfill'
import type { NamedApprentice } from '../enrollments/apprentices-named.ts'
import { notThere } from '../graphql/row-id.ts'
import { delegationsOn } from '../hours/approvals/decisions.ts'
import type { Clock } from '../kernel/clock.ts'
import { toDay, todayIn } from '../kernel/days.ts'
import type { SignedIn, Tx } from '../kernel/viewer.ts'
import { type EnrolledVersion, versionOfEnrolled } from '../programs/enrolled-version.ts'
import { competencyWord } from './words.ts'

/** A learner whose competencies are judged, as far as the viewer knows them. */
export interface Judged extends JudgedLearner {
  enrollmentId: string
  learnerId: string
  version: EnrolledVersion
  /** Today where the judgement is written down: at the sponsor, for an employer at the worksite. */
  today: Temporal.PlainDate
}

/** Staff name an enrollment or a learner; an employer, who sees neither, names its placement. */
export type Asked = NamedApprentice

/**
 * The learners by what was asked, in a constant number of statements, locked so that two who judge or revoke at once, and
 * a change of stage beside them, take turns. One that is missing is told.
 */
export async function judgedLearners(tx: Tx, viewer: SignedIn, asked: readonly Asked[], clock: Clock) {
  const enrollmentIds = asked.flatMap(({ enrollmentId }) => enrollmentId ?? [])
  const placementIds = asked.flatMap(({ placementId }) => placementId ?? [])
  const enrollmentOf = new Map(enrollmentIds.map((id) => [id, id]))
  if (placementIds.length > 0) {
    const named = await tx.placement.findMany({ where: { id: { in: placementIds } } })
    for (const { id, enrollmentId } of named) enrollmentOf.set(id, enrollmentId)
  }
  const ids = [...new Set(enrollmentOf.values())]
  const learners =
    viewer.kind === 'STAFF' ? await enrolled(tx, ids, clock) : await apprentices(tx, viewer, ids, clock)
  const byEnrollment = new Map(learners.map((learner) => [learner.enrollmentId, learner]))
  return ({ enrollmentId, learnerId, placementId }: Asked): Judged => {
    const learner = byEnrollment.get(enrollmentOf.get(enrollmentId ?? placementId ?? '') ?? '')
    if (learner) return learner
    throw notThere(competencyWord('SIGN_OFF_LEARNER_UNKNOWN'), {
      Enrollment: learnerId ? null : enrollmentId,
      Learner: learnerId,
      Placement: placementId,
    })
  }
}

/** Enrollments first, then placements, each in order of id: as a change of stage locks them. */
async function enrolled(tx: Tx, ids: string[], clock: Clock): Promise<Judged[]> {
  await tx.$queryRaw`select from enrollment where id = any (${ids}::uuid[]) order by id for no key update`
  await tx.$queryRaw`select from placement where enrollment_id = any (${ids}::uuid[]) order by id for no key update`
  const enrollments = await tx.enrollment.findMany({
    where: { id: { in: ids } },
    include: { learner: true, placements: { orderBy: { startedOn: 'asc' }, include: { employer: true } } },
  })
  return Promise.all(
    enrollments.map(async ({ placements: [first], ...enrollment }) => ({
      enrollmentId: enrollment.id,
      learnerId: enrollment.learnerId,
      learnerName: learnerName(enrollment.learner),
      enrolledOn: toDay(enrollment.enrolledOn),
      stage: enrollment.stage as Stage, // checked by the database
      stageSince: toDay(enrollment.stageSince),
      employment: null,
      firstEmployment: first
        ? { employerName: first.employer.name, startedOn: toDay(first.startedOn) }
        : null,
      version: await versionOfEnrolled(tx, enrollment.programVersionId),
      today: clock.today(),
    })),
  )
}

async function apprentices(tx: Tx, viewer: SignedIn, ids: string[], clock: Clock): Promise<Judged[]> {
  await tx.$queryRaw`select from placement where enrollment_id = any (${ids}::uuid[]) order by id for no key update`
  const placements = await tx.placement.findMany({
    where: { enrollmentId: { in: ids } },
    include: {
      employer: { select: { name: true } },
      supervisor: { select: { name: true } },
      worksite: { select: { timeZone: true } },
    },
    orderBy: { startedOn: 'asc' }, // of who came back the employment of now
  })
  const today = clock.today()
  const delegations = await delegationsOn(tx, today)
  return Promise.all(
    placements.map(async (placement) => ({
      enrollmentId: placement.enrollmentId,
      learnerId: placement.learnerId,
      learnerName: placement.apprenticeName,
      // when they enrolled is not the employer's to know; it is before the employment
      enrolledOn: toDay(placement.startedOn),
      stage: placement.stage as Stage, // the enrollment's, checked by the database
      stageSince: toDay(placement.stageSince),
      employment: {
        employerName: placement.employer.name,
        startedOn: toDay(placement.startedOn),
        endedOn: placement.endedOn && toDay(placement.endedOn),
        anothers: hasTheWord({ ...placement, personId: viewer.personId, delegations, today })
          ? null
          : { supervisorName: placement.supervisor?.name ?? null },
      },
      version: await versionOfEnrolled(tx, placement.programVersionId),
      today: todayIn(clock, placement.worksite?.timeZone),
    })),
  )
}
