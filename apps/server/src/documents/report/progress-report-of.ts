import type { Stage } from '@journeyline/domain/enrollments/stages'
import { learnerName } from '@journeyline/domain/learners/learner-details'
import { versionName } from '@journeyline/domain/programs/program-version'
import { Temporal } from 'temporal-polyfill'
import { Refused } from '../../http/answering.ts'
import { type Clock, instantOf } from '../../kernel/clock.ts'
import { toDate, toDay } from '../../kernel/days.ts'
import { found } from '../../kernel/errors.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { standardOfEnrolled } from '../../programs/enrolled-version.ts'
import { progressFrom } from '../../progress/progress-of.ts'
import { readRecords, readRecordsOn } from '../../progress/read-records.ts'
import { recordOf } from '../../progress/record-of.ts'
import { requestWord } from '../../words/requests.ts'
import { hoursByMonth } from './hours-by-month.ts'
import type { ProgressReport } from './progress-report.ts'

/** Everything a progress report of an enrollment says, as of today or a past day; the same answer as the learner's page. */
export async function progressReportOf(
  viewer: SignedIn,
  enrollmentId: string,
  asked: { asOf: Temporal.PlainDate | null },
  clock: Clock,
): Promise<Omit<ProgressReport, 'paper' | 'language' | 'sponsorName'>> {
  const today = clock.today()
  const asOf = asked.asOf ?? today
  if (Temporal.PlainDate.compare(asOf, today) > 0)
    throw new Refused(400, requestWord('AS_OF_AHEAD', { argument: 'asOf' }))
  const enrollment = found(
    await viewer.db.enrollment.findUnique({
      where: { id: enrollmentId },
      include: {
        learner: true,
        cohort: true,
        program: true,
        programVersion: { select: { number: true } },
        placements: {
          where: {
            startedOn: { lte: toDate(asOf) },
            OR: [{ endedOn: null }, { endedOn: { gte: toDate(asOf) } }],
          },
          include: { employer: { select: { name: true } } },
          orderBy: { startedOn: 'desc' },
          take: 1,
        },
      },
    }),
    'ENROLLMENT',
  )
  const records =
    Temporal.PlainDate.compare(asOf, today) < 0
      ? await readRecordsOn(viewer, [{ enrollmentId, onDay: asOf, knownOn: asOf }])
      : await readRecords(viewer, { enrollmentIds: [enrollmentId] })
  const { facts, progress, completion } = found((await progressFrom(viewer, records, asOf))[0], 'ENROLLMENT')
  const { learner, cohort, program, programVersion, placements } = enrollment
  return {
    learnerName: learnerName(learner),
    programName: program.name,
    country: program.country,
    versionName: versionName(program.name, programVersion.number),
    cohortName: cohort.name,
    // a stage is a plain column; its check holds it to the stages
    stage: enrollment.stage as Stage,
    enrolledOn: toDay(enrollment.enrolledOn),
    registration: {
      registeredOn: enrollment.registeredOn && toDay(enrollment.registeredOn),
      registrationNumber: enrollment.registrationNumber,
    },
    ojtCountsFrom: enrollment.ojtCountsFrom && toDay(enrollment.ojtCountsFrom),
    employerName: placements[0]?.employer.name ?? null,
    asOf,
    standard: await standardOfEnrolled(viewer.db, enrollment.programVersionId),
    ...{ progress, completion },
    hours: await hoursByMonth(viewer, enrollmentId, asOf),
    signOffs: recordOf(facts).signOffs,
    writtenAt: instantOf(clock),
  }
}
