import { priorLearningUpdated } from '@journeyline/domain/prior-learning/acts'
import { PriorLearningDetails } from '@journeyline/domain/prior-learning/prior-learning'
import type { Clock } from '../kernel/clock.ts'
import { toDate } from '../kernel/days.ts'
import { edited } from '../kernel/edited.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { accredit } from './accredit.ts'
import { heldPriorLearning, priorLearningAsRead } from './held-prior-learning.ts'

interface UpdatePriorLearning {
  priorLearningId: string
  expectedVersion: number
  details: object
}

/** Edits prior learning, if nobody else has since `expectedVersion`. */
export function updatePriorLearning(viewer: SignedIn, input: UpdatePriorLearning, clock: Clock) {
  return viewer.transaction(async (tx) => {
    const { row, enrollment } = await heldPriorLearning(tx, input.priorLearningId)
    const { id } = row
    const edit = await edited(tx, viewer, {
      ...{ schema: PriorLearningDetails, asked: input },
      ...priorLearningAsRead(row),
    })
    if (edit === null) return { priorLearning: row, enrollment }
    const { details, changed } = edit
    await accredit(tx, enrollment, { details, exceptId: id, today: clock.today() })
    const priorLearning = await tx.priorLearning.update({
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
        { changed, version: priorLearning.version },
      ),
    )
    return { priorLearning, enrollment }
  })
}
