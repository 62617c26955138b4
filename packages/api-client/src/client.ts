import {
  ApolloClient,
  ApolloLink,
  HttpLink,
  InMemoryCache,
  type PossibleTypesMap,
  type TypePolicies,
} from '@apollo/client'
import { ServerError } from '@apollo/client/errors'
import { RetryLink } from '@apollo/client/link/retry'
import { inPageLanguage } from './in-page-language.ts'
import { keyedLink } from './keyed-link.ts'
import { signedOutLink } from './signed-out-link.ts'

type Options = {
  /** Whether the page knows who is at work; then they sign in again in place, and what they did goes on. */
  wasSignedIn: () => boolean
  /** Called once the server says that nobody is signed in, where nobody was. */
  onSignedOut: () => void
  /** Called with what an answer says of the installation's clock. */
  onClock: (told: string) => void
  /** What the cache has to know of the schema, as it is generated for the app; see connectionPolicies. */
  possibleTypes: PossibleTypesMap
  typePolicies: TypePolicies
  uri?: string
}

/** The client of the API: the session's cookie, fragments masked, acts under a key, all sent again while the network is away. */
export function createClient({ wasSignedIn, onSignedOut, onClock, uri = '/graphql', ...known }: Options) {
  return new ApolloClient({
    cache: new InMemoryCache(known),
    dataMasking: true,
    link: ApolloLink.from([
      signedOutLink(wasSignedIn, onSignedOut),
      keyedLink(),
      retryLink(),
      new HttpLink({
        uri,
        credentials: 'same-origin',
        headers: { 'apollo-require-preflight': 'true' },
        fetch: async (uri, request) => {
          const headers = new Headers({
            ...Object.fromEntries(new Headers(request?.headers)),
            ...inPageLanguage(),
          })
          const answer = await fetch(uri, { ...request, headers })
          const told = answer.headers.get('x-journeyline-clock')
          if (told !== null) onClock(told)
          return answer
        },
      }),
    ]),
  })
}

/** A mutation is sent again as well: its key makes it the same act. */
function retryLink(): RetryLink {
  return new RetryLink({
    delay: { initial: 300, max: 3000, jitter: true },
    attempts: (attempt, _operation, error) => attempt < 4 && isNetworkFailure(error),
  })
}

/** No answer came at all, or a gateway answered for a server that is away. */
function isNetworkFailure(error: unknown): boolean {
  if (ServerError.is(error)) return [502, 503, 504].includes(error.statusCode)
  return error instanceof TypeError
}
