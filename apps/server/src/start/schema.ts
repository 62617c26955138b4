import { readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { builder } from '../graphql/builder.ts'

const SOURCES = path.resolve(import.meta.dirname, '..')

// the API is what the nouns' `*.graphql.ts` say; whichever lies there is part of it
await Promise.all(
  readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql.ts'))
    .map((file) => import(pathToFileURL(path.join(SOURCES, file)).href)),
)

builder.queryType({ description: 'What can be asked.' })
builder.mutationType({
  description:
    'What can be done. Whoever sends the header Idempotency-Key (16 to 100 characters, a new one for each act) may send the same request again for two days: it is done once, and answered the same. A refusal leaves the key free. Errors: KEY_USED, the key was used for something else; ALREADY_DONE, it is done, and the answer is not known any more.',
})

/** The whole API. */
export const schema = builder.toSchema()
