import { enrollmentUpdated } from '@journeyline/domain/enrollments/acts'
import { mayBeRegistered, RegistrationDetails } from '@journeyline/domain/enrollments/registration'
import { learnerName } from '@journeyline/domain/learners/learner-details'
import type { Clock } from '../kernel/clock.ts'
import { toDate } from '../kernel/days.ts'
import { edited } from '../kernel/edited.ts'
import { enforce } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { heldEnrollment } from './held-enrollment.ts'
import { enrollmentWord } from './words.ts'

interface UpdateRegistration {
  enrollmentId: string
  expectedVersion: number
  details: object
}

/** Writes down what the registration agency has of an enrollment; the day from which on-the-job hours count follows in the database. */
export function updateRegistration(viewer: SignedIn, input: UpdateRegistration, clock: Clock) {
  return viewer.transaction(async (tx) => {
    const before = await heldEnrollment(tx, input.enrollmentId)
    const { id } = before
    const edit = await edited(tx, viewer, {
      ...{ schema: RegistrationDetails, row: before, asked: input, acts: [enrollmentUpdated] },
      stale: () =>
        enrollmentWord('ENROLLMENT_EDITED_MEANWHILE', { learnerName: learnerName(before.learner) }),
    })
    if (edit === null) return before
    const { details, changed } = edit
    enforce(mayBeRegistered({ registeredOn: details.registeredOn, today: clock.today() }))
    const after = await tx.enrollment.update({
      where: { id },
      data: {
        registeredOn: details.registeredOn === null ? null : toDate(details.registeredOn),
        registrationNumber: details.registrationNumber,
        version: { increment: 1 },
      },
    })
    await record(
      tx,
      viewer,
      enrollmentUpdated(id, { before, after: details }, { changed, version: after.version }),
    )
    return after
  })
}
