import { ERROR_CODES } from '../src/kernel/error-codes.ts'

export const ERRORS_PAGE = new URL('../../../docs/errors.md', import.meta.url)

/** The page of every code that an error may have. */
export const printedErrors = () => `# Errors

What goes wrong with a request has a code from this list: of the API in \`errors[].extensions.code\`, of every route beside it in
\`code\`. A code is never renamed. (Printed by \`pnpm --filter @journeyline/server codes\`.)

${Object.entries(ERROR_CODES)
  .map(([code, meaning]) => `- \`${code}\`: ${meaning}`)
  .join('\n')}

Beside it stand, where they apply:

- \`requestId\`, where something went wrong on our side. An answer of the API that tells of an error has it in its own \`extensions\`, whatever the error, and the header \`x-request-id\` on every answer, also of the routes.
- \`sentence\` and \`values\`: which sentence the message is, by its code in the enum \`SentenceCode\`, and the facts in
  it, \`{}\` where it has none. What GraphQL itself says of a document has none.
- \`inputPath\`: which value it is about, by the name of the argument or variable and then by names and indexes from 0.
- \`coordinate\`, where it is about a page: the argument in the schema, such as \`Placement.hoursEntries(first:)\`. A list within another is
  read with the one around it, at whose \`path\` the error then stands.
- \`measure\`, \`cost\` and \`limit\` of \`QUERY_TOO_COSTLY\`. Every answer has its cost in the headers \`x-cost\` and \`x-cost-limit\`.
- \`retryAfterSeconds\` of \`RATE_LIMITED\`, and the header \`Retry-After\`.

An act that may not be done is no error: a mutation answers with a refusal, a type of its own with \`code\`, \`values\`, \`message\` and
\`path\` into the input.

A query for one thing that is not there, or that you may not see, answers null. A filter by the id of such a thing picks no rows, a
list by ids leaves it out, and an act is refused with a \`NotFoundError\`. A reference (\`Learner:payroll:00017\`) that names nothing
yet is such a thing, too: who looks whether a record is there before it is made asks so.
A text that is neither is \`MALFORMED_ID\`, wherever it stands in a query, and \`ARGUMENT_NOT_AN_ID\` in a refusal; an id of another
type is \`ID_OF_ANOTHER_TYPE\` in both. Only \`node\` and \`nodes\`, which take any type, have none such.

A field of Query or Mutation that fails is null and takes only itself away: what was asked or done beside it is answered, and \`path\` of
the error begins with its name. Where \`@semanticNonNull\` stands beside a field in the printed schemas, null means that and nothing else.

In \`application/json\` the status is 200 once a document could be read. In \`application/graphql-response+json\` it is 400 where none of
it was begun, 401 and 403 where that is because none of it is for you, and 429 where it was too much for now. Once it was begun it is
200, and each field that is not for you has an error of its own: who has not signed in is told \`UNAUTHENTICATED\` field by field.

Programs sign in as people do: \`POST /api/auth/sign-in/email\` with \`{"email", "password"}\` as JSON and the header \`Origin\`, which is the
address that people open; without it they are told which (\`BAD_REQUEST\`). They send the cookies of the answer with each
request. Nothing in \`Authorization\` signs anybody in: a bearer token is refused with 401, also beside a session, and so is a password of
a program that has none.
`
