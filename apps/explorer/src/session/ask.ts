import { inPageLanguage } from '@journeyline/api-client/in-page-language'
import { setSponsorClock } from '@journeyline/ui/words/sponsor-clock'
import type { ExecutionResult } from 'graphql'

/** A request as the editor sends it. */
export type Asked = { query: string; variables?: unknown; operationName?: string | null }

/** Asks the API as whoever is signed in. */
export async function ask<Data>(
  asked: Asked,
  headers: Record<string, string> = {},
): Promise<ExecutionResult<Data>> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      accept: 'application/graphql-response+json, application/json',
      'content-type': 'application/json',
      ...inPageLanguage(),
      ...headers,
    },
    body: JSON.stringify(asked),
  })
  const clock = response.headers.get('x-journeyline-clock')
  if (clock !== null) setSponsorClock(clock)
  return response.json()
}

/** Whether nobody is signed in any more. */
export const isSignedOut = ({ errors = [] }: ExecutionResult<unknown>) =>
  errors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED')
