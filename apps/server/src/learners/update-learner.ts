import { learnerUpdated } from '@journeyline/domain/learners/acts'
import { rowId } from '../graphql/row-id.ts'
import type { Clock } from '../kernel/clock.ts'
import { found, StaleVersionError } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { refusalWord } from '../words/refusals.ts'
import { checkedLearner } from './create-learner.ts'
import { orTaken } from './taken.ts'

/** Edits a learner's details, if nobody else has since `expectedVersion`. A published profile follows by itself. */
export async function updateLearner(
  viewer: SignedIn,
  { learnerId, expectedVersion, details }: { learnerId: string; expectedVersion: number; details: unknown },
  clock: Clock,
) {
  const id = rowId('Learner', learnerId)
  const learner = checkedLearner(details, clock)
  return viewer
    .transaction(async (tx) => {
      await tx.$queryRaw`select from learner where id = ${id}::uuid for no key update`
      const before = found(await tx.learner.findUnique({ where: { id } }), 'LEARNER')
      if (before.version !== expectedVersion)
        throw new StaleVersionError(
          refusalWord('CHANGED_MEANWHILE', { what: `${before.firstName} ${before.lastName}` }),
          before.version,
        )
      const after = await tx.learner.update({
        where: { id },
        data: { ...learner, version: { increment: 1 } },
      })
      const changed = Object.entries(learner).filter(
        ([name, value]) => String(value) !== String(before[name as keyof typeof learner]),
      )
      await record(
        tx,
        viewer,
        learnerUpdated(id, { changed: changed.map(([name]) => name) }, { version: after.version }),
      )
      return after
    })
    .catch(orTaken(learner))
}
