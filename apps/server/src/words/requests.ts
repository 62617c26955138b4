import { wording } from '@journeyline/domain/words/wording'

/** What is said of a request of the API before any noun hears of it. */
export const requestWords = {
  SIGN_IN_FIRST: 'Sign in first; your session may have expired.',
  SCHEMA_OF_NOBODY: 'Sign in to read the schema: what there is depends on who asks.',
  NOT_ALLOWED: 'Your account may not do or see this. Ask a staff administrator if you need it.',
  FIELDS_NOT_ALLOWED: 'Your account may not see this. Ask for other fields.',
  WENT_WRONG: 'Something went wrong on our side. Try again; if it stays, tell us the request id.',
  TEXT_HOLDS_NUL: 'A text holds the character NUL, which no text may. Take it out.',
  DATABASE_AWAY: 'The database is away for the moment. Try again shortly.',
  DATABASE_AWAY_NOTHING_CHANGED:
    'The database is away for the moment. Try again shortly; nothing was changed.',
  STORAGE_AWAY: 'The storage of files is away for the moment. Try again shortly; nothing was changed.',
  DISK_FULL:
    'There is no room left on the disk; nothing was changed. Tell whoever runs this server to make some, then try again.',
  NO_SUCH_OBJECT: 'There is no such object, or none that you may see. Use its id exactly as the API gave it.',
  TOOK_TOO_LONG:
    'The database took too long over this and was stopped; nothing was changed. Ask for less at once: a narrower filter or a smaller page.',
  SHUTTING_DOWN: 'The server is shutting down. Try again in a moment; nothing was changed.',
  QUERY_TOO_COSTLY:
    'This query is too large: its {measure, select, DEPTH {depth} BREADTH {breadth} other {complexity}} is {cost}, and {limit} is the limit. Ask for fewer fields or smaller pages.',
  ANSWER_TOO_LARGE:
    'This answer has {length} characters, and {limit} is the limit. Ask for smaller pages or fewer fields.',
  VALUES_ONLY_GIVEN_OUT: 'The values of a sentence are only given out.',
  CURSOR_OF_ANOTHER_LIST:
    'This cursor belongs to another list. Use the cursors of the list you page through.',
  CURSOR_MALFORMED:
    'This cursor is not one of ours. Use endCursor or startCursor exactly as the API gave it, or leave it out.',
  PAGE_SIZE_NEGATIVE: '{argument} is {size}; ask for 0 to {most} rows.',
  PAGE_TOO_LARGE:
    '{argument} is {size}, and {most} is the limit. Ask for {most} or fewer, then for the next page.',
  PAGE_FIRST_AND_LAST: 'Ask for first or for last, not for both.',
  PAGE_AFTER_AND_BEFORE: 'Ask for rows after or before a cursor, not for both.',
  PAGE_CURSOR_OF_OTHER_END: 'first goes with after, and last with before.',
  ARGUMENT_NOT_A_DAY: '{value} is not a day. Write YYYY-MM-DD, for example 2026-09-14.',
  ARGUMENT_NOT_A_MOMENT:
    '{value} is not a moment in time. Write it as 2027-03-14T13:22:53.108Z, or with an offset such as -05:00 in place of Z.',
  ARGUMENT_NOT_AN_ID:
    '"{text}" is not an id. Use ids exactly as the API gave them, or a reference of yours such as Learner:payroll:00017.',
  IDS_TOO_MANY: 'These are {count} ids, and {most} is the limit. Ask for {most} or fewer at once.',
  REFERENCES_TOO_MANY:
    'These are {count} references, and {most} is the limit. Send them in several requests.',
  SEARCH_TOO_LONG: 'The search has {length} characters, and {most} is the limit. Search for a few words.',
  SEVERAL_ACTS_UNDER_A_KEY:
    'A request with an Idempotency-Key does one thing: write one mutation in it, and send the others by themselves.',
  KEY_UNUSABLE:
    'This Idempotency-Key can’t be used. Send 16 to 100 letters, digits or signs without spaces, such as a new UUID for each act.',
  ALREADY_DONE:
    'This was done already, under the same key; what it answered is not kept any more. Ask for what it made to see it as it is.',
  KEY_USED:
    'Another act was done under this key before. Look at what it made; if this is to be done as well, send it under a key of its own.',
  NO_SUBSCRIPTIONS: 'There are no subscriptions. Ask for events, after the cursor of the last one you know.',
  DOCUMENT_TOO_LONG: 'This document has more than {limit} words and signs. Send several.',
  ANSWER_INCOMPLETE:
    'It is done, and this part of the answer could not be read. Do not send it again; read what is missing.',
  DOCUMENT_ASKS_TOO_MUCH:
    'This document has {count} fields at its root, and {limit} is the limit of a {operation}. Send several.',
  INTROSPECTION_RENAMED: 'Ask for {field} by its own name; what describes the schema has no aliases here.',
  INPUT_TOO_DEEP: '{place} holds more than {most} lists and objects within each other.',
  INPUT_TEXT_TOO_LONG:
    '{place, select, null {A text in the document} other {{place}}} has {length} characters, and {most} is the limit. Shorten it.',
  INPUT_HOLDS_NUL:
    '{place, select, null {A text in the document} other {{place}}} holds the character NUL, which no text may. Take it out.',
  INPUT_HOLDS_HALF_A_CHARACTER:
    '{place, select, null {A text in the document} other {{place}}} holds half of a character (a surrogate without its other half), which no text may. Take it out.',
  INPUT_LIST_TOO_LONG:
    '{place, select, null {A list in the document} other {{place}}} has {count} items, and {most} is the limit. Send them in several requests.',
  AS_OF_AHEAD: '{argument} is yet to come. Ask for today or a past day.',
} as const

export const requestWord = wording<typeof requestWords>()
