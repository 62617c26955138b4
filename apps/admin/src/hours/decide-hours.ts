import { useMutation } from '@apollo/client/react'
import { outcomeOf, type Refusal, sentenceOf } from '@journeyline/app-kit/acts/refusal'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
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
  const [mutate] = useMutation(approveDocument)
  return async (entryIds: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const { data } = await mutate({ variables: { input: { entryIds: [...entryIds] } } })
    const { done, refused } = outcomeOf(data?.approveHours)
    if (done) tell(done, t('approvedNotice', { count: done.decidedIds.length }))
    else notify.failed(sentenceOf(refused))
    return new Map(done?.refused.map(({ entryId, message }) => [entryId, message]))
  }
}

/** Rejects entries with a reason, each by itself; returns why none could be. */
export function useRejectHours() {
  const t = useMessages(hoursMessages)
  const tell = useTellDecided()
  const [mutate] = useMutation(rejectDocument)
  return async (entryIds: readonly string[], reason: string): Promise<Refusal | undefined> => {
    const { data } = await mutate({ variables: { input: { entryIds: [...entryIds], reason } } })
    const { done, refused } = outcomeOf(data?.rejectHours)
    if (done) tell(done, t('rejectedNotice', { count: done.decidedIds.length }))
    return refused
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
