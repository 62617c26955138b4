import { STANDARD_PARTS, standardOf } from '@journeyline/db/standards/read-standard'
import { learnerName } from '@journeyline/domain/learners/learner-details'
import { versionName } from '@journeyline/domain/programs/program-version'
import { hoursTotals } from '../../hours/hours-totals.ts'
import { type Clock, instantOf } from '../../kernel/clock.ts'
import { found } from '../../kernel/errors.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { readRecords } from '../../progress/read-records.ts'
import { recordOf } from '../../progress/record-of.ts'
import type { ScheduleRecord } from './schedule-record.ts'
import type { WorkProcessSchedule } from './work-process-schedule.ts'

/** The work process schedule of a version, for whoever may see the version. */
export async function workProcessScheduleOf(
  viewer: SignedIn,
  programVersionId: string,
  clock: Clock,
): Promise<Omit<WorkProcessSchedule, 'paper' | 'language' | 'sponsorName'>> {
  const version = found(
    await viewer.db.programVersion.findUnique({
      where: { id: programVersionId },
      include: { ...STANDARD_PARTS, program: { select: { name: true, country: true } } },
    }),
    'PROGRAM_VERSION',
  )
  return {
    versionName: versionName(version.program.name, version.number),
    country: version.program.country,
    standard: standardOf(version),
    record: null,
    writtenAt: instantOf(clock),
  }
}

/** The same with what a learner has done of it, as of today. */
export async function scheduleOfEnrollment(
  viewer: SignedIn,
  enrollmentId: string,
  clock: Clock,
): Promise<Omit<WorkProcessSchedule, 'paper' | 'language' | 'sponsorName'> & { record: ScheduleRecord }> {
  const enrollment = found(
    await viewer.db.enrollment.findUnique({ where: { id: enrollmentId }, include: { learner: true } }),
    'ENROLLMENT',
  )
  const schedule = await workProcessScheduleOf(viewer, enrollment.programVersionId, clock)
  const record: ScheduleRecord = {
    learnerName: learnerName(enrollment.learner),
    asOf: clock.today(),
    signOffs: await signOffsOf(viewer, enrollmentId),
    competencies: (await hoursTotals(viewer, enrollmentId, 'COMPETENCY')).flatMap(
      ({ code, approvedMinutes }) => (code ? [{ code, rtiMinutes: 0, ojtMinutes: approvedMinutes }] : []),
    ),
    courses: (await hoursTotals(viewer, enrollmentId, 'COURSE')).flatMap(({ code, approvedMinutes }) =>
      code ? [{ number: code, minutes: approvedMinutes }] : [],
    ),
  }
  return { ...schedule, record }
}

async function signOffsOf(viewer: SignedIn, enrollmentId: string) {
  const [facts] = await readRecords(viewer, { enrollmentIds: [enrollmentId] })
  return recordOf(found(facts, 'ENROLLMENT')).signOffs
}
