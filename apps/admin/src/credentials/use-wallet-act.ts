import type { TypedDocumentNode } from '@apollo/client'
import { useMutation } from '@apollo/client/react'
import { notify } from '@journeyline/ui/notices.tsx'
import { outcomeOf, type Refusal } from '../app/refusal.ts'

type Answer = { answer: { __typename: string; data: { id: string } } | Refusal }

/** Sends one act on a wallet; wallet, exams, renewals and steps follow in the cache, and the notice says what was done. */
export function useWalletAct<Data extends Answer, Input>(
  document: TypedDocumentNode<Data, { input: Input }>,
) {
  const [mutate] = useMutation<Answer, { input: Input }>(document)
  return async (input: Input, done: string) => {
    const { data } = await mutate({ variables: { input } })
    const outcome = outcomeOf(data?.answer)
    if (outcome.done) notify.done(done)
    return outcome
  }
}
