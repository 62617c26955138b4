import type { TypedDocumentNode } from '@apollo/client'
import { useMutation } from '@apollo/client/react'
import { outcomeOf, type Refusal } from '../app/refusal.ts'

type Answer<Data> = { answer: { __typename: string; data: Data } | Refusal }

/** Sends one act on reviews; each review follows in the cache, and the lists of what waits are asked anew when next shown. */
export function useReviewAct<Data, Input>(document: TypedDocumentNode<Answer<Data>, { input: Input }>) {
  const [mutate] = useMutation<Answer<Data>, { input: Input }>(document)
  return async (input: Input) => {
    const { data } = await mutate({
      variables: { input },
      update: (cache) => {
        cache.evict({ id: 'ROOT_QUERY', fieldName: 'reviews' })
      },
    })
    return outcomeOf(data?.answer)
  }
}
