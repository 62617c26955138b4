import type { ApolloCache, TypedDocumentNode } from '@apollo/client'
import { useMutation } from '@apollo/client/react'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { type Outcome, outcomeOf } from './refusal.ts'
import { tellFailure } from './told.ts'

/** What a mutation document answers, and what that is when it was done. */
type Answer<Data> = Data[Exclude<keyof Data, '__typename'>]
export type Done<Data> = Extract<Answer<Data>, { data: unknown }>['data']

type Acting<Data, Input, About> = {
  /** What is said once it is done. */
  told?: (done: Done<Data>, input: Input, about: About) => string
  /** What changes in the cache once it is done, beside what the answer brings. */
  changes?: (cache: ApolloCache, done: Done<Data>, input: Input, about: About) => void
  /** Said in a notice where no answer came, and no form of ours says so. */
  failed?: string
  refetchQueries?: 'active' | string[]
  /** `no-cache` for what is never kept, or would stand in the cache for more than it is. */
  fetchPolicy?: 'no-cache'
}

/** An act of the API: it takes the input, and what its words are about; it gives what was done, or the refusal to show. */
export function useAct<Data, Input, About = void>(
  document: TypedDocumentNode<Data, { input: Input }>,
  { told, changes, failed, ...options }: Acting<Data, Input, About> = {},
): (input: Input, about: About) => Promise<Outcome<Done<Data>>> {
  const [mutate] = useMutation<unknown, { input: Input }>(document, options)
  return async (input, about) => {
    try {
      const { data } = await mutate({
        variables: { input },
        ...(changes && {
          update: (cache: ApolloCache, answer: { data?: unknown }) => {
            const { done } = outcomeIn<Data>(answer.data)
            if (done !== undefined) changes(cache, done, input, about)
          },
        }),
      })
      const outcome = outcomeIn<Data>(data)
      if (outcome.refused === undefined && told) notify.done(told(outcome.done, input, about))
      return outcome
    } catch (error) {
      if (failed !== undefined) tellFailure(error, failed)
      throw error
    }
  }
}

/** A document of an act asks for one field; its alias may be any. */
function outcomeIn<Data>(data: unknown): Outcome<Done<Data>> {
  const { __typename: _, ...fields } = (data ?? {}) as Record<string, never>
  return outcomeOf<Done<Data>>(Object.values(fields)[0])
}
