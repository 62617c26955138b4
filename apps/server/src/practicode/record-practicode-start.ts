import { learnerName } from '@journeyline/domain/learners/learner-details'
import { practicodeStarted } from '@journeyline/domain/practicode/acts'
import {
  mayRecordPracticodeStart,
  PracticodeStartDetails,
} from '@journeyline/domain/practicode/record-practicode-start'
import { requirementOf } from '@journeyline/domain/programs/requirement'
import { Temporal } from 'temporal-polyfill'
import { heldEnrollment } from '../enrollments/held-enrollment.ts'
import { enrollmentWord } from '../enrollments/words.ts'
import { isJust } from '../kernel/already-there.ts'
import { checked } from '../kernel/checked.ts'
import type { Clock } from '../kernel/clock.ts'
import { toDate, toDay } from '../kernel/days.ts'
import { enforce, StaleVersionError } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { standardOfEnrolled } from '../programs/enrolled-version.ts'

/** Writes down the day on which a learner's access to Practicode began, or corrects it. */
export function recordPracticodeStart(
  viewer: SignedIn,
  input: { enrollmentId: string; expectedVersion: number; details: object },
  clock: Clock,
) {
  const { startedOn } = checked(PracticodeStartDetails, input.details, ['details'])
  return viewer.transaction(async (tx) => {
    const enrollment = await heldEnrollment(tx, input.enrollmentId)
    const { id, programVersionId, version } = enrollment
    if (isJust(enrollment, { practicodeStartedOn: startedOn })) return enrollment
    const name = learnerName(enrollment.learner)
    if (version !== input.expectedVersion)
      throw new StaleVersionError(
        enrollmentWord('ENROLLMENT_EDITED_MEANWHILE', { learnerName: name }),
        version,
      )
    const { requirements } = await standardOfEnrolled(tx, programVersionId)
    const first = await tx.practicodeReading.aggregate({
      where: { enrollmentId: id },
      _min: { readOn: true },
    })
    enforce(
      mayRecordPracticodeStart({
        learnerName: name,
        startedOn: Temporal.PlainDate.from(startedOn),
        enrolledOn: toDay(enrollment.enrolledOn),
        firstReadOn: first._min.readOn && toDay(first._min.readOn),
        isAsked: requirementOf(requirements, 'PRACTICODE') !== null,
        today: clock.today(),
      }),
    )
    const started = await tx.enrollment.update({
      where: { id },
      data: { practicodeStartedOn: toDate(startedOn), version: { increment: 1 } },
    })
    const before = enrollment.practicodeStartedOn && toDay(enrollment.practicodeStartedOn).toString()
    await record(tx, viewer, practicodeStarted(id, { startedOn, before }))
    return started
  })
}
