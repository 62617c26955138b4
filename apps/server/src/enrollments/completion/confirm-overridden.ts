import { openThen } from '@journeyline/domain/progress/completion'
import type { Clock } from '../../kernel/clock.ts'
import type { SignedIn, Tx } from '../../kernel/viewer.ts'
import { completionsIn } from './completions-in.ts'

/** Who completes somebody although something is open has confirmed the completion by it, for the same reason. */
export async function confirmOverridden(
  tx: Tx,
  { personId }: SignedIn,
  { enrollmentIds, reason }: { enrollmentIds: readonly string[]; reason: string },
  clock: Clock,
): Promise<void> {
  const completions = [...(await completionsIn(tx, enrollmentIds, clock)).values()]
  const open = completions.filter(({ standing }) => standing === 'OPEN')
  if (open.length === 0) return
  await tx.completionConfirmation.createMany({
    data: open.map((one) => ({
      ...{ stageChangeId: one.stageChangeId, reason, open: openThen(one.open) },
      confirmedById: personId,
    })),
  })
}
