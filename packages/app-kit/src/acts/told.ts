import type { ApolloClient } from '@apollo/client'
import { problemOf } from '@journeyline/api-client/problem'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { type Refusal, sentenceOf } from './refusal.ts'

/** Says in a notice why an act was refused; what is not there any more then leaves the page. */
export function tellRefusal(refusal: Refusal, client: ApolloClient): void {
  notify.failed(sentenceOf(refusal))
  if (refusal.__typename === 'NotFoundError') void client.refetchQueries({ include: 'active' })
}

/** Says that the act did not happen, or that nobody knows, with the id to quote; `text` where the server has no sentence for people. */
export function tellFailure(error: unknown, text: string): void {
  const problem = problemOf(error)
  const said = problem.kind === 'refused' || problem.kind === 'unknown'
  notify.failed(said ? problem.message : text, { requestId: problem.requestId })
}
