import { ApolloLink, type Observable } from '@apollo/client'
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { catchError, from, mergeMap, of, throwError } from 'rxjs'
import { signedInAgain } from './session-ended.ts'

/** What was asked waits while the person signs in again, and goes on then; `wasSignedIn` says whether anybody was. */
export function signedOutLink(wasSignedIn: () => boolean, onSignedOut: () => void): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const again = () => from(signedInAgain()).pipe(mergeMap(attempt))
    const attempt = (): Observable<ApolloLink.Result> =>
      forward(operation).pipe(
        mergeMap((result) => {
          if (!(result.errors ?? []).some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED'))
            return of(result)
          if (wasSignedIn()) return again()
          onSignedOut()
          return of(result)
        }),
        catchError((error) => {
          if (!isSignedOut(error)) return throwError(() => error)
          if (wasSignedIn()) return again()
          onSignedOut()
          return throwError(() => error)
        }),
      )
    return attempt()
  })
}

/** Whether the server said that nobody is signed in. */
export function isSignedOut(error: unknown): boolean {
  if (ServerError.is(error)) return error.statusCode === 401
  return (
    CombinedGraphQLErrors.is(error) &&
    error.errors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED')
  )
}
