import { learnerName } from '@journeyline/domain/learners/learner-details'
import {
  mayAccreditPriorLearning,
  type PriorLearningDetails,
} from '@journeyline/domain/prior-learning/prior-learning'
import { Temporal } from 'temporal-polyfill'
import { toDay } from '../kernel/days.ts'
import { enforce } from '../kernel/errors.ts'
import type { Tx } from '../kernel/viewer.ts'
import { standardOfEnrolled } from '../programs/enrolled-version.ts'
import { openCredits } from './open-credits.ts'

interface Enrolled {
  id: string
  programVersionId: string
  learner: { firstName: string; lastName: string }
}

/** Enforces what may be claimed for prior learning, given all other the learner has. */
export async function accredit(
  tx: Tx,
  enrollment: Enrolled,
  {
    details,
    exceptId,
    today,
  }: { details: PriorLearningDetails; exceptId?: string; today: Temporal.PlainDate },
): Promise<void> {
  const { id: enrollmentId, programVersionId, learner } = enrollment
  const { particulars } = await standardOfEnrolled(tx, programVersionId)
  const others = await tx.priorLearning.findMany({
    where: { enrollmentId, ...(exceptId ? { id: { not: exceptId } } : {}) },
  })
  const employed = await tx.placement.aggregate({ where: { enrollmentId }, _min: { startedOn: true } })
  enforce(
    mayAccreditPriorLearning({
      ...details,
      learnerName: learnerName(learner),
      qualifications: particulars.priorQualifications,
      achievedOn: Temporal.PlainDate.from(details.achievedOn),
      creditsOpen: await openCredits(tx, programVersionId, others),
      startedOn: employed._min.startedOn && toDay(employed._min.startedOn),
      today,
    }),
  )
}
