import { ApolloLink } from '@apollo/client'
import { ServerError, ServerParseError } from '@apollo/client/errors'
import { isMutationOperation } from '@apollo/client/utilities'
import { tap } from 'rxjs'
import { keyOfAct } from './act-keys.ts'
import { outcomeIsUnknown } from './unknown-outcome.ts'

/** Gives every mutation a key, the same one until the server has said what came of it: sent again, it is done once. */
export function keyedLink(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    if (!isMutationOperation(operation.query)) return forward(operation)
    const { key, settle } = keyOfAct(operation.operationName ?? '', operation.variables)
    const { headers } = operation.getContext()
    operation.setContext({ headers: { ...headers, 'idempotency-key': key } })
    return forward(operation).pipe(
      tap({
        next: ({ errors = [] }) => {
          const codes = errors.map(({ extensions }) => String(extensions?.code))
          if (!codes.some((code) => OPEN.includes(code))) settle()
          // it is done, and what the page shows is from before
          if (codes.some((code) => DONE.includes(code))) {
            void operation.client.refetchQueries({ include: 'active' })
          }
        },
        error: (error) => {
          if (isRefused(error)) settle()
          else outcomeIsUnknown(error)
        },
      }),
    )
  })
}

/** Codes after which it may have been done, or is to be sent again under the same key. */
const OPEN = ['SERVICE_UNAVAILABLE', 'INTERNAL_SERVER_ERROR', 'UNAUTHENTICATED']
const DONE = ['ALREADY_DONE', 'KEY_USED']

/** Whether the server, or what stands before it, has read the request and done nothing. */
function isRefused(error: unknown): boolean {
  if (!ServerError.is(error) && !ServerParseError.is(error)) return false
  return error.statusCode >= 400 && error.statusCode < 500
}
