import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, type TypePolicies } from '@apollo/client'
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { ErrorLink } from '@apollo/client/link/error'
import { RetryLink } from '@apollo/client/link/retry'
import { isMutationOperation } from '@apollo/client/utilities'

type Options = {
  /** Called once the server says the session has ended. */
  onSignedOut: () => void
  /** See connectionPolicies. */
  typePolicies?: TypePolicies
  possibleTypes?: Record<string, string[]>
  uri?: string
}

/** The client of the API: the session's cookie, fragments masked, queries (never mutations) retried while the network is away. */
export function createClient({ onSignedOut, typePolicies, possibleTypes, uri = '/graphql' }: Options) {
  return new ApolloClient({
    cache: new InMemoryCache({ typePolicies: typePolicies ?? {}, possibleTypes: possibleTypes ?? {} }),
    dataMasking: true,
    link: ApolloLink.from([
      signedOutLink(onSignedOut),
      retryLink(),
      new HttpLink({
        uri,
        credentials: 'same-origin',
        headers: { 'apollo-require-preflight': 'true' },
      }),
    ]),
  })
}

function signedOutLink(onSignedOut: () => void): ErrorLink {
  return new ErrorLink(({ error }) => {
    if (isSignedOut(error)) onSignedOut()
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

function retryLink(): RetryLink {
  return new RetryLink({
    delay: { initial: 300, max: 3000, jitter: true },
    attempts: (attempt, operation, error) =>
      attempt < 4 && !isMutationOperation(operation.query) && isNetworkFailure(error),
  })
}

/** No answer came at all, or a gateway answered for a server that is away. */
function isNetworkFailure(error: unknown): boolean {
  if (ServerError.is(error)) return error.statusCode === 502 || error.statusCode === 503
  return error instanceof TypeError
}
