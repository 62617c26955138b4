import { type Outcome, sentenceOf } from '@journeyline/app-kit/acts/refusal'
import { useAct } from '@journeyline/app-kit/acts/use-act'
import { approveHours, type Decided, refusedById, rejectHours } from '@journeyline/app-kit/hours/decide-hours'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { hoursMessages } from './messages.ts'

/** Approves entries, each by itself, and says what came of it; returns why each of the others stays as it was. The caller asks anew for what it shows. */
export function useApproveHours() {
  const t = useMessages(hoursMessages)
  const tell = useTellDecided()
  const approve = useAct(approveHours)
  return async (entryIds: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const { done, refused } = await approve({ entryIds: [...entryIds] })
    if (done) tell(done.hoursDecided, t('approvedNotice', { count: done.hoursDecided.decidedIds.length }))
    else notify.failed(sentenceOf(refused))
    return refusedById(done?.hoursDecided)
  }
}

/** Rejects entries with a reason, each by itself, and says what came of it. */
export function useRejectHours() {
  const t = useMessages(hoursMessages)
  const tell = useTellDecided()
  const reject = useAct(rejectHours)
  return async (entryIds: readonly string[], reason: string): Promise<Outcome<Decided>> => {
    const { done, refused } = await reject({ entryIds: [...entryIds], reason })
    if (refused) return { refused }
    const decided = done.hoursDecided
    tell(decided, t('rejectedNotice', { count: decided.decidedIds.length }))
    return { done: decided }
  }
}

function useTellDecided() {
  const t = useMessages(hoursMessages)
  return ({ decidedIds, refused }: Decided, sentence: string) => {
    if (decidedIds.length > 0) notify.done(sentence)
    const [first] = refused
    if (first) notify.failed(t('notDecided', { count: refused.length, why: first.message }))
  }
}
