import { aapcRenewalSet } from '@journeyline/domain/credentials/acts'
import { rowId } from '../../graphql/row-id.ts'
import { toDate, toDay } from '../../kernel/days.ts'
import { record } from '../../kernel/record.ts'
import { enforceAsRead } from '../../kernel/stale-version.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { learnerAsRead } from '../learner-as-read.ts'
import { lockedLearner } from '../locked-learner.ts'

interface UpdateAapcRenewal {
  learnerId: string
  expectedVersion: number
  details: { renewsOn?: string | null }
}

/** Notes the last day of a renewal cycle as AAPC shows it to the learner; null when it is not known. */
export async function updateAapcRenewal(
  viewer: SignedIn,
  { learnerId, expectedVersion, details: { renewsOn } }: UpdateAapcRenewal,
) {
  const id = rowId('Learner', learnerId)
  return viewer.transaction(async (tx) => {
    const learner = await lockedLearner(tx, id)
    const before = learner.aapcRenewsOn && toDay(learner.aapcRenewsOn).toString()
    if (renewsOn === undefined || renewsOn === before) return learner
    await enforceAsRead(tx, viewer, { ...learnerAsRead(learner), expectedVersion })
    const after = await tx.learner.update({
      where: { id },
      data: { aapcRenewsOn: renewsOn === null ? null : toDate(renewsOn), version: { increment: 1 } },
    })
    await record(tx, viewer, aapcRenewalSet(id, { before, after: renewsOn }, { version: after.version }))
    return after
  })
}
