import type { TypedDocumentNode } from '@apollo/client'
import { useMutation } from '@apollo/client/react'
import { notify } from '@journeyline/ui/notices.tsx'
import { outcomeOf, type Refusal } from '../app/refusal.ts'

type Answer = { answer: { __typename: string; data: { id: string } } | Refusal }

/**
 * Sends one act on a wallet; wallet, exams, renewals and steps follow in the cache, and the notice says what was done. The
 * learner's files are asked for anew where they are shown: some may prove something now.
 */
export function useWalletAct<Data extends Answer, Input>(
  document: TypedDocumentNode<Data, { input: Input }>,
) {
  const [mutate] = useMutation<Answer, { input: Input }>(document)
  return async (input: Input, done: string) => {
    const { data } = await mutate({
      variables: { input },
      update: (cache, { data: sent }) => {
        if (!sent || !('data' in sent.answer)) return
        const id = cache.identify({ __typename: 'Learner', id: sent.answer.data.id })
        if (id) cache.evict({ id, fieldName: 'evidence' })
      },
    })
    const outcome = outcomeOf(data?.answer)
    if (outcome.done) notify.done(done)
    return outcome
  }
}
