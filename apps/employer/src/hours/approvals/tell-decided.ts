import type { Decided } from '@journeyline/app-kit/hours/decide-hours'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import type { Translate } from '@journeyline/ui/words/messages.tsx'
import type { hoursMessages } from '../messages.ts'

/** Says what came of a decision on several entries; answers why each of the others stays as it was. */
export function tellDecided(
  { decidedIds, refused }: Decided,
  done: (count: number) => string,
  t: Translate<typeof hoursMessages>,
): ReadonlyMap<string, string> {
  if (decidedIds.length > 0) notify.done(done(decidedIds.length))
  if (refused.size > 0) notify.failed(t('notDecided', { count: refused.size }))
  return refused
}
