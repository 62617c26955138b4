import { requirementOf } from '@journeyline/domain/programs/requirement'
import type { SignedIn } from '../kernel/viewer.ts'
import { standardOfEnrolled } from '../programs/enrolled-version.ts'

/** Credits that the version asks for and that none of the prior learning is to count for; 0 where it asks for none. */
export async function openCredits(
  db: Pick<SignedIn['db'], 'programVersion'>,
  programVersionId: string,
  priorLearning: readonly { creditsClaimed: number }[],
): Promise<number> {
  const { requirements } = await standardOfEnrolled(db, programVersionId)
  const asked = requirementOf(requirements, 'CREDITS')?.credits ?? 0
  return Math.max(0, asked - priorLearning.reduce((sum, { creditsClaimed }) => sum + creditsClaimed, 0))
}
