import type { TypedDocumentNode } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { problemOf } from '@journeyline/api-client/problem'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { sentenceOf } from './refusal.ts'
import { tellFailure, tellRefusal } from './told.ts'
import { type Acting, type Done, type Known, useAct } from './use-act.ts'

type Quick<Data, Input, About> = Acting<Data, Input, About> &
  (
    | {
        /** What is said where no answer came. */
        failed: (about: About) => string
        notDone?: never
      }
    | {
        /** What is said around the reason, of a refusal as of a failure. */
        notDone: (why: string, about: About) => string
        failed?: never
      }
  )

/** An act without a form: whatever it comes to is told in a notice. Gives what was done, or null. */
export function useQuickAct<Data, Input, About = void>(
  document: TypedDocumentNode<Data, { input: Input }>,
  { failed, notDone, ...acting }: Quick<Data, Input, About>,
): <Given extends Input>(input: Given & Known<Given, Input>, about: About) => Promise<Done<Data> | null> {
  const client = useApolloClient()
  const act = useAct<Data, Input, About>(document, acting as Acting<Data, Input, About>)
  return async (input, about) => {
    try {
      const { done, refused } = await act(input, about)
      if (refused === undefined) return done
      if (notDone) notify.failed(notDone(sentenceOf(refused), about))
      else tellRefusal(refused, client)
    } catch (error) {
      if (failed) tellFailure(error, failed(about))
      else {
        const { message, requestId } = problemOf(error)
        notify.failed(notDone(message, about), { requestId })
      }
    }
    return null
  }
}
