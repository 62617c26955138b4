import type { ApolloClient } from '@apollo/client'
import { problemOf } from '@journeyline/api-client/problem'
import { notify } from '@journeyline/ui/notices.tsx'

type Refusal = { __typename: string; message: string }

/** The refusal's sentence of a mutation's answer, or null when it was done. */
export function refusalOf(result: object | undefined): string | null {
  return result && 'message' in result ? (result as Refusal).message : null
}

/** Says a mutation's refusal, when it is one; what is not there any more then leaves the page. */
export function tellRefusal(result: object | undefined, client: ApolloClient): boolean {
  const message = refusalOf(result)
  if (message === null) return false
  notify.failed(message)
  if ((result as Refusal).__typename === 'NotFoundError') void client.refetchQueries({ include: 'active' })
  return true
}

/** Says that the act did not happen, with the id to quote; `text` where the server has no sentence for people. */
export function tellFailure(error: unknown, text: string): void {
  const problem = problemOf(error)
  notify.failed(problem.kind === 'refused' ? problem.message : text, { requestId: problem.requestId })
}
