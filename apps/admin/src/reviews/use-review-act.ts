import type { TypedDocumentNode } from '@apollo/client'
import type { Refusal } from '@journeyline/app-kit/acts/refusal'
import { useAct } from '@journeyline/app-kit/acts/use-act'

type Answer<Data> = { answer: { __typename: string; data: Data } | Refusal }

/** Sends one act on reviews; each review follows in the cache, and the lists of what waits are asked anew when next shown. */
export function useReviewAct<Data, Input>(document: TypedDocumentNode<Answer<Data>, { input: Input }>) {
  return useAct<Answer<Data>, Input>(document, {
    changes: (cache) => void cache.evict({ id: 'ROOT_QUERY', fieldName: 'reviews' }),
  })
}
