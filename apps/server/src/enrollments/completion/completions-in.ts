import type { Clock } from '../../kernel/clock.ts'
import type { Tx } from '../../kernel/viewer.ts'
import { within } from '../../kernel/within.ts'
import type { CompletionOf } from '../../progress/completion-of.ts'
import { progressFrom } from '../../progress/progress-of.ts'
import { readRecords } from '../../progress/read-records.ts'

/** How the completions of these enrollments stand today, by enrollment, of those that are completed; what is locked before is what is judged. */
export async function completionsIn(
  tx: Tx,
  enrollmentIds: readonly string[],
  clock: Clock,
): Promise<ReadonlyMap<string, CompletionOf>> {
  if (enrollmentIds.length === 0) return new Map()
  const records = await readRecords(within(tx), { enrollmentIds })
  const found = await progressFrom({ db: tx }, records, clock.today())
  return new Map(
    found.flatMap(({ facts, completion }) => (completion ? [[facts.enrollmentId, completion]] : [])),
  )
}
