import { type Outcome, type Refusal, sentenceOf } from '@journeyline/app-kit/acts/refusal'
import { useAct } from '@journeyline/app-kit/acts/use-act'
import {
  approveHours,
  type Decided,
  decidedOf,
  EACH_BY_ITSELF,
  rejectHours,
} from '@journeyline/app-kit/hours/decide-hours'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { hoursMessages } from './messages.ts'

/** Approves entries, each by itself, and says what came of it; returns why each of the others stays as it was. The caller asks anew for what it shows. */
export function useApproveHours() {
  const t = useMessages(hoursMessages)
  const tell = useTellDecided()
  const approve = useAct(approveHours)
  return async (hoursEntryIds: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const outcome = await approve({ hoursEntryIds: [...hoursEntryIds], ...EACH_BY_ITSELF })
    const decided = decidedOf(hoursEntryIds, outcome)
    if (decided) tell(decided, t('approvedNotice', { count: decided.decidedIds.length }))
    else if (outcome.refused) notify.failed(sentenceOf(outcome.refused))
    return decided?.refused ?? new Map()
  }
}

/** Rejects entries with a reason, each by itself, and says what came of it. */
export function useRejectHours() {
  const t = useMessages(hoursMessages)
  const tell = useTellDecided()
  const reject = useAct(rejectHours)
  return async (hoursEntryIds: readonly string[], reason: string): Promise<Outcome<Decided>> => {
    const outcome = await reject({ hoursEntryIds: [...hoursEntryIds], reason, ...EACH_BY_ITSELF })
    const decided = decidedOf(hoursEntryIds, outcome)
    if (!decided) return outcome as { refused: Refusal } // what is done is decided
    tell(decided, t('rejectedNotice', { count: decided.decidedIds.length }))
    return { done: decided }
  }
}

function useTellDecided() {
  const t = useMessages(hoursMessages)
  return ({ decidedIds, refused }: Decided, sentence: string) => {
    if (decidedIds.length > 0) notify.done(sentence)
    const [why] = refused.values()
    if (why !== undefined) notify.failed(t('notDecided', { count: refused.size, why }))
  }
}
