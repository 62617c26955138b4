import { problemOf } from '@journeyline/api-client/problem'
import { notify } from '@journeyline/ui/notices.tsx'

type Refusal = { message: string }

/** The refusal's sentence of a mutation's answer, or null when it was done. */
export function refusalOf(result: object | undefined): string | null {
  return result && 'message' in result ? (result as Refusal).message : null
}

/** Says that the act did not happen, with the id to quote; `text` where the server has no sentence for people. */
export function tellFailure(error: unknown, text: string): void {
  const problem = problemOf(error)
  notify.failed(problem.kind === 'refused' ? problem.message : text, { requestId: problem.requestId })
}
