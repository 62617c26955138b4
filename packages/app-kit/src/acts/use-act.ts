import type { ApolloCache, TypedDocumentNode } from '@apollo/client'
import { useMutation } from '@apollo/client/react'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { type Outcome, outcomeOf, type Success } from './refusal.ts'
import { tellFailure } from './told.ts'

/** What a mutation document answers, and what that is when it was done. */
type Answer<Data> = Data[Exclude<keyof Data, '__typename'>]
export type Done<Data> = Extract<Answer<Data>, Success>

/** An input whose every name, in `details` too, is one that the API asks for: what it lacks does not compile. */
export type Known<Given, Asked> = {
  [Name in keyof Given]: Name extends keyof Asked
    ? Name extends 'details'
      ? Known<Given[Name], Asked[Name]>
      : Given[Name]
    : never
}

/** An act as a form or a button sends it: the input, and what its words are about. */
export type Act<Data, Input, About> = <Given extends Input>(
  input: Given & Known<Given, Input>,
  about: About,
) => Promise<Outcome<Done<Data>>>

export type Acting<Data, Input, About> = {
  /** What is said once it is done. */
  told?: (done: Done<Data>, input: Input, about: About) => string
  /** What changes in the cache once it is done, beside what the answer brings. */
  changes?: (cache: ApolloCache, done: Done<Data>, input: Input, about: About) => void
  /** What most likely comes of it: shown at once, and put back where it does not. */
  expected?: (input: Input, about: About) => NoInfer<Data>
  refetchQueries?: 'active' | string[]
  /** `no-cache` for what is never kept, or would stand in the cache for more than it is. */
  fetchPolicy?: 'no-cache'
}

/** An act of the API: it takes the input, and what its words are about; it gives what was done, or the refusal to show. */
export function useAct<Data, Input, About = void>(
  document: TypedDocumentNode<Data, { input: Input }>,
  {
    told,
    changes,
    expected,
    failed,
    ...options
  }: Acting<Data, Input, About> & {
    /** Said in a notice where no answer came, and no form of ours says so. */
    failed?: string
  } = {},
): Act<Data, Input, About> {
  const [mutate] = useMutation<unknown, { input: Input }>(document, options)
  return async (input, about) => {
    try {
      const { data } = await mutate({
        variables: { input },
        ...(expected && { optimisticResponse: expected(input, about) as Record<string, unknown> }),
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
