import { type Outcome, sentenceOf } from '@journeyline/app-kit/acts/refusal'
import { useAct } from '@journeyline/app-kit/acts/use-act'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { hoursMessages } from './messages.ts'

const approveDocument = graphql(`
  mutation ApproveHours($input: ApproveHoursInput!) {
    approveHours(input: $input) {
      __typename
      ... on ApproveHoursSuccess {
        data {
          decidedIds
          refused {
            entryId
            message
          }
        }
      }
      ...Refused @unmask
    }
  }
`)

const rejectDocument = graphql(`
  mutation RejectHours($input: RejectHoursInput!) {
    rejectHours(input: $input) {
      __typename
      ... on RejectHoursSuccess {
        data {
          decidedIds
          refused {
            entryId
            message
          }
        }
      }
      ...Refused @unmask
    }
  }
`)

type Decided = { decidedIds: readonly string[]; refused: readonly { entryId: string; message: string }[] }

/** Approves entries, each by itself, and says what came of it; returns why each of the others stays as it was. The caller asks anew for what it shows. */
export function useApproveHours() {
  const t = useMessages(hoursMessages)
  const tell = useTellDecided()
  const approve = useAct(approveDocument)
  return async (entryIds: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const { done, refused } = await approve({ entryIds: [...entryIds] })
    if (done) tell(done, t('approvedNotice', { count: done.decidedIds.length }))
    else notify.failed(sentenceOf(refused))
    return new Map(done?.refused.map(({ entryId, message }) => [entryId, message]))
  }
}

/** Rejects entries with a reason, each by itself, and says what came of it. */
export function useRejectHours() {
  const t = useMessages(hoursMessages)
  const tell = useTellDecided()
  const reject = useAct(rejectDocument)
  return async (entryIds: readonly string[], reason: string): Promise<Outcome<Decided>> => {
    const outcome = await reject({ entryIds: [...entryIds], reason })
    const { done } = outcome
    if (done) tell(done, t('rejectedNotice', { count: done.decidedIds.length }))
    return outcome
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
