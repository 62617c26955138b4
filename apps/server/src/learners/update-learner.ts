import { learnerUpdated } from '@journeyline/domain/learners/acts'
import { LearnerDetails } from '@journeyline/domain/learners/learner-details'
import { learnerAsRead } from '../credentials/learner-as-read.ts'
import { rowId } from '../graphql/row-id.ts'
import { refuseSecond } from '../kernel/already-there.ts'
import type { Clock } from '../kernel/clock.ts'
import { edited } from '../kernel/edited.ts'
import { found } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { learnerColumns } from './create-learner.ts'
import { taken } from './taken.ts'

interface UpdateLearner {
  learnerId: string
  expectedVersion: number
  details: object
}

/** Edits a learner's details, if nobody else has since `expectedVersion`. A published profile follows by itself. */
export async function updateLearner(viewer: SignedIn, input: UpdateLearner, clock: Clock) {
  const id = rowId('Learner', input.learnerId)
  return viewer.transaction(async (tx) => {
    await tx.$queryRaw`select from learner where id = ${id}::uuid for no key update`
    const before = found(await tx.learner.findUnique({ where: { id } }), 'LEARNER')
    const edit = await edited(tx, viewer, {
      ...{ schema: LearnerDetails, asked: input },
      ...learnerAsRead(before),
    })
    if (edit === null) return before
    const { details, changed } = edit
    const after = await tx.learner
      .update({
        where: { id },
        data: { ...learnerColumns(details, clock), version: { increment: 1 } },
      })
      .catch((error) => refuseSecond(taken(error, details)))
    await record(tx, viewer, learnerUpdated(id, { changed }, { version: after.version }))
    return after
  })
}
