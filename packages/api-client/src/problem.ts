import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors'
import { isSignedOut } from './signed-out-link.ts'
import { NothingThere } from './there.ts'
import { isOutcomeUnknown } from './unknown-outcome.ts'

export type ApiProblem = {
  kind: 'offline' | 'unavailable' | 'unknown' | 'refused' | 'not-found' | 'signed-out' | 'failed'
  /** The server's own sentence; only that of a refusal, or of an act nobody knows the end of, is meant for people. */
  message: string
  requestId: string | null
}

/** What went wrong with a request, in the few kinds a screen treats differently. */
export function problemOf(error: unknown): ApiProblem {
  const kind = kindOf(error)
  const said = error instanceof Error ? error.message : String(error)
  return { kind, message: kind === 'unknown' ? NOT_KNOWN : said, requestId: requestIdOf(error) }
}

/** Codes with which the server answers a rule's no, whose sentence is meant for the person. */
const refusals = [
  ...['FORBIDDEN', 'BAD_USER_INPUT', 'KEY_USED', 'ALREADY_DONE', 'RATE_LIMITED'],
  ...['INPUT_TOO_LARGE', 'PAGE_TOO_LARGE', 'INVALID_CURSOR', 'QUERY_TOO_COSTLY'],
]

/** Codes of what is not there, or can't be. */
const nothingThere = ['NOT_FOUND', 'MALFORMED_ID', 'ID_OF_ANOTHER_TYPE']

const NOT_KNOWN =
  'No answer came, so it is not known whether this was saved. Press again: nothing is written twice.'

function kindOf(error: unknown): ApiProblem['kind'] {
  if (error instanceof NothingThere) return 'not-found'
  if (isSignedOut(error)) return 'signed-out'
  if (isOutcomeUnknown(error)) return 'unknown'
  if (ServerError.is(error) || ServerParseError.is(error)) {
    return error.statusCode === 429 || (error.statusCode >= 502 && error.statusCode <= 504)
      ? 'unavailable'
      : 'failed'
  }
  if (CombinedGraphQLErrors.is(error)) {
    const codes = error.errors.map(({ extensions }) => String(extensions?.code ?? ''))
    // an address that somebody mistyped names nothing
    if (codes.some((code) => nothingThere.includes(code))) return 'not-found'
    if (codes.some((code) => refusals.includes(code))) return 'refused'
    return codes.includes('SERVICE_UNAVAILABLE') ? 'unavailable' : 'failed'
  }
  // fetch answers a lost connection with a TypeError; the browser knows whether it is the person's own.
  if (error instanceof TypeError) return globalThis.navigator?.onLine === false ? 'offline' : 'unavailable'
  return 'failed'
}

function requestIdOf(error: unknown): string | null {
  if (ServerError.is(error) || ServerParseError.is(error)) return error.response.headers.get('x-request-id')
  if (!CombinedGraphQLErrors.is(error)) return null
  const id = error.errors[0]?.extensions?.requestId
  return typeof id === 'string' ? id : null
}
