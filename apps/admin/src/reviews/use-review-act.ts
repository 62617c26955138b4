import type { TypedDocumentNode } from '@apollo/client'
import type { Refusal, Success } from '@journeyline/app-kit/acts/refusal'
import { useAct } from '@journeyline/app-kit/acts/use-act'

type Answer = { answer: Success | Refusal }

/** An act on a review of a learner; the review follows in the cache, and the lists of what waits are asked anew when next shown. */
export function useReviewAct<Data extends Answer, Input>(
  document: TypedDocumentNode<Data, { input: Input }>,
  told: (learnerName: string, input: Input) => string,
) {
  return useAct<Answer, Input, string>(document, {
    told: (_done, input, learnerName) => told(learnerName, input),
    changes: (cache) => void cache.evict({ id: 'ROOT_QUERY', fieldName: 'openReviews' }),
  })
}
