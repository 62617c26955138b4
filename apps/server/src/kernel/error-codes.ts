/**
 * Every code that an error has, of the API in `extensions.code` and of the routes beside it in `code`, with what it means and what
 * a program does about it. `docs/errors.md` is printed from here.
 */
export const ERROR_CODES = {
  ACCOUNT_DISABLED: 'Who signs in may not any more, until a staff administrator enables them.',
  ALREADY_DONE:
    'The act of this Idempotency-Key is done, and its answer is not known any more. Read what came of it.',
  ANSWER_INCOMPLETE:
    'The act is done, and a part of its answer could not be read. Do not send it again; read what is missing.',
  ANSWER_TOO_LARGE:
    'The answer is longer than is sent; `values` has how long, and the limit, in characters. Ask for smaller pages or fewer fields. A query changed nothing; of a mutation `data` still has the `__typename` of each answer that asked for it, which says whether it was done: do not send again what was.',
  BAD_REQUEST: 'The request is none that can be answered: not JSON, no document, a wrong header. Mend it.',
  BAD_USER_INPUT: 'A value can not be used; `inputPath` says which where it is known. Mend it.',
  CONFLICT: 'A file can not be taken as things stand. Read how they stand.',
  FORBIDDEN: 'Not for whoever has signed in. Ask for other fields, or as somebody else.',
  GONE: 'It was there and is not any more.',
  GRAPHQL_PARSE_FAILED: 'The document is no GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema of whoever has signed in.',
  ID_OF_ANOTHER_TYPE:
    'An id, or a reference, is of another type than the one asked for; `inputPath` says where it stands.',
  INPUT_TOO_LARGE:
    'A text, a list or a nesting is longer than is taken; `values` has how long, and the limit.',
  INTERNAL_SERVER_ERROR:
    'Something went wrong on our side. Send it again with the same Idempotency-Key; if it stays, tell us the request id.',
  INVALID_EMAIL: 'Nobody signs in with this address and password.',
  INVALID_EMAIL_OR_PASSWORD: 'Nobody signs in with this address and password.',
  INVALID_CURSOR:
    'The cursor is none of ours, or of another list. Begin again at the first page. Cursors do not expire.',
  KEY_USED: 'The Idempotency-Key was used for something else. Read what was done, and take a new key.',
  MALFORMED_ID:
    'A text is neither an id nor a reference (`Learner:payroll:00017`: a type that has references, exactly so written, a system and a value); `inputPath` says where it stands. One that is well formed and names nothing is no error.',
  NOT_FOUND: 'There is nothing at this address, or nothing that you may see.',
  OPERATION_RESOLUTION_FAILURE:
    'The document has several operations, and the one named is not among them. Send operationName.',
  PAGE_TOO_LARGE:
    'More rows are asked for than a page may have; `values` has how many, and the limit. Ask for less and the next page.',
  PAYLOAD_TOO_LARGE: 'The body is larger than is taken.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Send the document itself, not its hash.',
  QUERY_TOO_COSTLY:
    'The document asks for too much: `measure` (COMPLEXITY, DEPTH, BREADTH, ROOT_FIELDS or TOKENS), `cost` and `limit` say by how much. Ask for smaller pages or fewer fields. The costs stand in the schema.',
  RATE_LIMITED:
    'Too much of it for now. Send it again after `retryAfterSeconds`, which the header Retry-After has, too.',
  REQUEST_TIMEOUT: 'The body did not arrive in time. Send it again.',
  SERVICE_UNAVAILABLE:
    'The database or the disk is away, or the server is stopping. Nothing was changed; send it again shortly.',
  TOOK_TOO_LONG:
    'The database took longer over a statement (15 seconds), or over all of a request together (60), than it may, and was stopped. Nothing was changed; ask for less at once.',
  UNAUTHENTICATED: 'Nobody has signed in, the session has ended, or the token is not known. Sign in.',
  UNSUPPORTED_MEDIA_TYPE: 'The content-type is none that is taken here.',
} as const

export type ErrorCode = keyof typeof ERROR_CODES

/** Whether a code that a library gave is one of ours. */
export const isErrorCode = (code: string): code is ErrorCode => code in ERROR_CODES
