import { aapcRenewalSet } from '@journeyline/domain/credentials/acts'
import { rowId } from '../../graphql/row-id.ts'
import { toDate, toDay } from '../../kernel/days.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { lockedLearner } from '../locked-learner.ts'

/** Notes the last day of a renewal cycle as AAPC shows it to the learner; null when it is not known. */
export async function setAapcRenewal(
  viewer: SignedIn,
  { learnerId, renewsOn }: { learnerId: string; renewsOn?: string | null },
) {
  const id = rowId('Learner', learnerId)
  return viewer.transaction(async (tx) => {
    const { aapcRenewsOn } = await lockedLearner(tx, id)
    const after = await tx.learner.update({
      where: { id },
      data: { aapcRenewsOn: renewsOn ? toDate(renewsOn) : null },
    })
    await record(
      tx,
      viewer,
      aapcRenewalSet(id, { before: aapcRenewsOn && toDay(aapcRenewsOn).toString(), after: renewsOn ?? null }),
    )
    return after
  })
}
