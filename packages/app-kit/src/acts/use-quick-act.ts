import type { TypedDocumentNode } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { tellFailure, tellRefusal } from './told.ts'
import { type Done, useAct } from './use-act.ts'

type Quick<Data, Input, About> = Omit<
  NonNullable<Parameters<typeof useAct<Data, Input, About>>[1]>,
  'failed'
> & {
  /** What is said where no answer came. */
  failed: (about: About) => string
}

/** An act without a form: whatever it comes to is told in a notice. Gives what was done, or null. */
export function useQuickAct<Data, Input, About = void>(
  document: TypedDocumentNode<Data, { input: Input }>,
  { failed, ...acting }: Quick<Data, Input, About>,
): (input: Input, about: About) => Promise<Done<Data> | null> {
  const client = useApolloClient()
  const act = useAct<Data, Input, About>(document, acting)
  return async (input, about) => {
    try {
      const { done, refused } = await act(input, about)
      if (refused === undefined) return done
      tellRefusal(refused, client)
    } catch (error) {
      tellFailure(error, failed(about))
    }
    return null
  }
}
