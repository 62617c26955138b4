import { changedDetails } from '@journeyline/domain/acts/changed-details'
import { priorLearningUpdated } from '@journeyline/domain/prior-learning/acts'
import { PriorLearningDetails } from '@journeyline/domain/prior-learning/prior-learning'
import { checked } from '../kernel/checked.ts'
import type { Clock } from '../kernel/clock.ts'
import { toDate } from '../kernel/days.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { accredit } from './accredit.ts'
import { heldPriorLearning } from './held-prior-learning.ts'

/** Edits prior learning, if nobody else has since `expectedVersion`. */
export function updatePriorLearning(
  viewer: SignedIn,
  input: { priorLearningId: string; expectedVersion: number } & Record<string, unknown>,
  clock: Clock,
) {
  const details = checked(PriorLearningDetails, input)
  return viewer.transaction(async (tx) => {
    const { row, enrollment } = await heldPriorLearning(tx, input)
    const { id } = row
    await accredit(tx, enrollment, { details, exceptId: id, today: clock.today() })
    await tx.priorLearning.update({
      where: { id },
      data: { ...details, achievedOn: toDate(details.achievedOn), version: { increment: 1 } },
    })
    const { qualification, creditsClaimed } = details
    await record(
      tx,
      viewer,
      priorLearningUpdated(
        enrollment.id,
        {
          ...{ priorLearningId: id, qualification, creditsClaimed },
          before: { qualification: row.qualification, creditsClaimed: row.creditsClaimed },
        },
        { changed: changedDetails(row, details), version: row.version + 1 },
      ),
    )
    return enrollment
  })
}
