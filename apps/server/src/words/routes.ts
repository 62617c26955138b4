import { wording } from '@journeyline/domain/words/wording'

/** What routes beside the API say. */
export const routeWords = {
  PATH_NOT_AN_ID: '"{text}" is not an id. Use ids exactly as the API gave them.',
  NOTHING_AT_PATH: 'There is nothing at {path}.',
  REQUEST_UNREADABLE:
    'The request could not be read. Look at its address, headers and body, mend them and send it again.',
  TOKEN_UNKNOWN:
    'The bearer token in Authorization is not known here. Take the header out and sign in; programs do so at /api/auth/sign-in/email and send the cookie, with the header Origin.',
  PASSWORD_IN_HEADER:
    'Nobody signs in here by a password in Authorization. Programs sign in at /api/auth/sign-in/email, with the header Origin, and send the cookie.',
  NOTHING_AT_ADDRESS: 'There is nothing at this address. Look at it, or begin at /admin/ or /employer/.',
  CONTENT_TYPE_UNKNOWN:
    'This content-type is not understood here. Send application/json in UTF-8, not compressed.',
  JSON_UNREADABLE: 'Invalid JSON: the body could not be read. Mend it and send it again.',
  REQUEST_NOT_ANSWERED: 'The request can not be answered as it is.',
  REQUEST_TOO_LARGE:
    'The request is larger than {size} {unit, select, MB {MB} other {KB}}, the limit here. Send files to /uploads, which takes up to 64 MB.',
  REQUEST_TOO_SLOW: 'The request did not arrive within {seconds} seconds. Send it again.',
  BODY_NOT_JSON: 'Send a body of JSON in UTF-8, with the content-type application/json.',
  PREFLIGHT_MISSING: 'Send the header apollo-require-preflight: true with a file.',
} as const

export const routeWord = wording<typeof routeWords>()
