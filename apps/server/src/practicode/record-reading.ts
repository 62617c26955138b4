import { learnerName } from '@journeyline/domain/learners/learner-details'
import { readingCorrected, readingRecorded } from '@journeyline/domain/practicode/acts'
import { mayRecordReading, PracticodeReadingDetails } from '@journeyline/domain/practicode/practicode-reading'
import { latestReading, type PracticodeReading } from '@journeyline/domain/practicode/practicode-readings'
import { requirementOf } from '@journeyline/domain/programs/requirement'
import { Temporal } from 'temporal-polyfill'
import { heldEnrollment } from '../enrollments/held-enrollment.ts'
import { isJust } from '../kernel/already-there.ts'
import { checked } from '../kernel/checked.ts'
import type { Clock } from '../kernel/clock.ts'
import { toDate, toDay } from '../kernel/days.ts'
import { enforce } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { standardOfEnrolled } from '../programs/enrolled-version.ts'
import { readReadings } from './read-readings.ts'

/** Adds a reading to a learner's ledger; one that corrects an earlier one is audited with the original figures. */
export function recordReading(
  viewer: SignedIn,
  input: { enrollmentId: string; details: object },
  clock: Clock,
) {
  const details = checked(PracticodeReadingDetails, input.details, ['details'])
  const readOn = Temporal.PlainDate.from(details.readOn)
  return viewer.transaction(async (tx) => {
    const enrollment = await heldEnrollment(tx, input.enrollmentId)
    const { id, practicodeStartedOn } = enrollment
    const { requirements } = await standardOfEnrolled(tx, enrollment.programVersionId)
    const [readings = []] = await readReadings(tx, [id])
    const before = latestReading(readings, readOn)
    if (before && isJust(before.row, details)) return { practicodeReading: before.row, enrollment }
    enforce(
      mayRecordReading({
        learnerName: learnerName(enrollment.learner),
        reading: { ...details, readOn },
        readings,
        cases: requirementOf(requirements, 'PRACTICODE')?.cases ?? null,
        clockStartedOn: practicodeStartedOn && toDay(practicodeStartedOn),
        today: clock.today(),
      }),
      { READING_ON_RECORD_ALREADY: before && { type: 'PracticodeReading', id: before.row.id } },
    )
    const practicodeReading = await tx.practicodeReading.create({
      data: {
        ...{ ...details, enrollmentId: id, readOn: toDate(readOn) },
        ...{ recordedAt: clock.now(), recordedById: viewer.personId },
      },
    })
    const { correctionReason: reason } = details
    const original = reason === null ? null : before
    const read = { practicodeReadingId: practicodeReading.id, ...figuresOf({ ...details, readOn }) }
    await record(
      tx,
      viewer,
      original
        ? readingCorrected(id, {
            ...read,
            reason,
            original: { practicodeReadingId: original.row.id, ...figuresOf(original) },
          })
        : readingRecorded(id, read),
    )
    // the enrollment shows the latest figures by now
    return { practicodeReading, enrollment: await tx.enrollment.findUniqueOrThrow({ where: { id } }) }
  })
}

function figuresOf({
  readOn,
  casesDone,
  scorePercent,
}: Pick<PracticodeReading, 'readOn' | 'casesDone' | 'scorePercent'>) {
  return { readOn: readOn.toString(), casesDone, scorePercent }
}
