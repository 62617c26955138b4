import type { ApolloClient } from '@apollo/client'
import { problemOf } from '@journeyline/api-client/problem'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { notify } from '@journeyline/ui/notices.tsx'

type Refusal = {
  __typename: string
  message: string
  fields?: readonly { path: readonly string[]; message: string }[]
  field?: string | null
}

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

/** A mutation's refusal as problems of a form: each at its field, or one for the form as a whole. */
export function problemsOf(result: object | undefined): Problem[] {
  if (!result || !('message' in result)) throw new Error('The server gave no answer.')
  const { fields = [], field, message } = result as Refusal
  if (fields.length > 0) return fields.map((one) => ({ path: one.path.join('.'), message: one.message }))
  return [{ path: field ?? 'form', message }]
}

/** Says that the act did not happen, or that nobody knows, with the id to quote; `text` where the server has no sentence for people. */
export function tellFailure(error: unknown, text: string): void {
  const problem = problemOf(error)
  const said = problem.kind === 'refused' || problem.kind === 'unknown'
  notify.failed(said ? problem.message : text, { requestId: problem.requestId })
}
