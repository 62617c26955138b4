import type { TypedDocumentNode } from '@apollo/client'
import type { Refusal, Success } from '@journeyline/app-kit/acts/refusal'
import { useAct } from '@journeyline/app-kit/acts/use-act'

type Answer = { answer: (Success & { learner: { id: string } }) | Refusal }

/**
 * Sends one act on a wallet; wallet, exams, renewals and steps follow in the cache, and the notice says what was done. The
 * learner's files are asked for anew where they are shown: some may prove something now.
 */
export function useWalletAct<Data extends Answer, Input>(
  document: TypedDocumentNode<Data, { input: Input }>,
) {
  return useAct<Answer, Input, string>(document, {
    changes: (cache, { learner }) => {
      const id = cache.identify({ __typename: 'Learner', id: learner.id })
      if (id) cache.evict({ id, fieldName: 'evidenceFiles' })
    },
    told: (_done, _input, words) => words,
  })
}
