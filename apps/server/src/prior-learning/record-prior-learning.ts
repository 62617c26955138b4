import { priorLearningRecorded } from '@journeyline/domain/prior-learning/acts'
import { PriorLearningDetails } from '@journeyline/domain/prior-learning/prior-learning'
import { heldEnrollment } from '../enrollments/held-enrollment.ts'
import { checked } from '../kernel/checked.ts'
import type { Clock } from '../kernel/clock.ts'
import { toDate } from '../kernel/days.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { accredit } from './accredit.ts'

/** Writes down a qualification that a learner brings along, and what it is to count for. */
export function recordPriorLearning(
  viewer: SignedIn,
  input: { enrollmentId: string; details: object },
  clock: Clock,
) {
  const details = checked(PriorLearningDetails, input.details, ['details'])
  return viewer.transaction(async (tx) => {
    const enrollment = await heldEnrollment(tx, input.enrollmentId)
    await accredit(tx, enrollment, { details, today: clock.today() })
    const priorLearning = await tx.priorLearning.create({
      data: {
        ...{ ...details, enrollmentId: enrollment.id, achievedOn: toDate(details.achievedOn) },
        ...{ recordedAt: clock.now(), recordedById: viewer.personId },
      },
    })
    const { qualification, creditsClaimed } = details
    await record(
      tx,
      viewer,
      priorLearningRecorded(enrollment.id, {
        priorLearningId: priorLearning.id,
        qualification,
        creditsClaimed,
      }),
    )
    return { priorLearning, enrollment }
  })
}
