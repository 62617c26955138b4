import { wording } from '@journeyline/domain/words/wording'

/** What routes beside the API say. */
export const routeWords = {
  NOTHING_AT_PATH: 'There is nothing at {path}.',
  REQUEST_UNREADABLE:
    'The request could not be read. Look at its address, headers and body, mend them and send it again.',
  TOKEN_UNKNOWN:
    'The bearer token in Authorization is not known here. Take the header out and sign in; programs do so at /api/auth/sign-in/email and send the cookie.',
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
  SIGN_IN_BUSY: 'Too many people sign in at this moment. Try again in a few seconds.',
  SIGN_IN_ELSEWHERE:
    'People sign in at {origin}. Open this page there, or have whoever runs this server set ORIGIN to the address in use.',
  SIGN_IN_WRONG: 'The e-mail address or the password is not right. Look at both and try again.',
  SIGN_IN_UNREADABLE: 'Send the e-mail address and the password as texts, {example}.',
  SIGN_IN_NOT_DONE: 'This can not be done.',
  ACCOUNT_DISABLED: 'This account is disabled. Ask a staff admin of the program to enable it.',
  FILES_COMING_IN: 'Three files of yours are coming in at this moment. Send this one when they have arrived.',
  EVIDENCE_COMING_IN:
    'Ten files of yours are coming in at this moment. Send this one when they have arrived.',
  DOCUMENTS_BUSY: 'Too many documents are being written at this moment. Try again in a few seconds.',
  FILE_NOT_CSV:
    'Only CSV files are taken, with the content-type text/csv. In a spreadsheet, save the sheet as “CSV UTF-8”.',
  FILE_KIND_NOT_SAID: 'Say what the file holds: {kinds, text, or}.',
  FILES_WAITING:
    'Files of 640 MB that you sent are waiting to be imported, and that is the most. Import or discard some of them under Imports, then send this one.',
  EVIDENCE_FILE_REMOVED: '{name} was removed. The record says who did it and why.',
  EVIDENCE_CONTENT_MISSING:
    'The content of {name} is missing from the storage. Tell whoever looks after this server; its line in the record stays.',
  PAPER_NOT_SAID: 'Say which paper it is for: paper=LETTER or paper=A4.',
  LANGUAGE_NOT_SPOKEN: 'Say a language that is spoken here: language={languages, text, or}.',
  AS_OF_UNREADABLE: 'Write asOf as a day, for example asOf=2026-09-14.',
  LETTER_EXPERIENCE_NOT_SAID:
    'Say which employment or internship the letter is about: send its experienceId.',
} as const

export const routeWord = wording<typeof routeWords>()
