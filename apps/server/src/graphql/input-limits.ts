import type { ApolloServerPlugin } from '@apollo/server'
import { type DocumentNode, GraphQLError, visit } from 'graphql'
import type { Context } from './context.ts'

/** Characters of any text that is sent, in a document or a variable; the domain's own limits are far smaller. */
export const MOST_CHARACTERS = 10_000
/** Items of any list that is sent; acts on many say smaller limits of their own. */
export const MOST_ITEMS = 1000
/** Lists and objects within each other in a variable. */
const MOST_DEPTH = 16

/**
 * Everything sent has a size before any work is done on it, and every text is one that the database can keep: of all
 * arguments and all fields of all inputs, whichever type they have, in variables and in the document itself.
 */
export const inputLimits: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request, document }) {
        const problem = problemIn(request.variables ?? {}, 'variables') ?? problemInDocument(document)
        if (problem === null) return
        throw new GraphQLError(problem, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } })
      },
    }
  },
}

/** What is wrong with a value, or with the first value in it that something is wrong with; null when nothing is. */
export function problemIn(value: unknown, path: string, depth = 0): string | null {
  if (typeof value === 'string') return problemInText(value, path)
  if (typeof value !== 'object' || value === null) return null
  if (depth >= MOST_DEPTH) return `${path} holds more than ${MOST_DEPTH} lists and objects within each other.`
  if (Array.isArray(value)) {
    if (value.length > MOST_ITEMS) return tooMany(path, value.length)
    return first(value, (item, index) => problemIn(item, `${path}[${index}]`, depth + 1))
  }
  return first(Object.keys(value), (key) =>
    problemIn((value as Record<string, unknown>)[key], `${path}.${key.slice(0, 40)}`, depth + 1),
  )
}

function problemInText(text: string, path: string): string | null {
  if (text.length > MOST_CHARACTERS)
    return `${path} has ${text.length} characters, and ${MOST_CHARACTERS} is the limit. Shorten it.`
  if (text.includes('\0')) return `${path} holds the character NUL, which no text may. Take it out.`
  if (/\p{Cs}/u.test(text))
    return `${path} holds half of a character (a surrogate without its other half), which no text may. Take it out.`
  return null
}

const tooMany = (path: string, count: number) =>
  `${path} has ${count} items, and ${MOST_ITEMS} is the limit. Send them in several requests.`

function first<Item>(items: readonly Item[], problem: (item: Item, index: number) => string | null) {
  for (const [index, item] of items.entries()) {
    const found = problem(item, index)
    if (found !== null) return found
  }
  return null
}

/** Documents are kept once they are validated, and with them what is wrong with the values that stand in them. */
const problems = new WeakMap<DocumentNode, { problem: string | null }>()

function problemInDocument(document: DocumentNode): string | null {
  const known = problems.get(document)
  if (known) return known.problem
  const found: string[] = []
  visit(document, {
    StringValue({ value }) {
      const problem = problemInText(value, 'A text in the document')
      if (problem !== null) found.push(problem)
    },
    ListValue({ values }) {
      if (values.length > MOST_ITEMS) found.push(tooMany('A list in the document', values.length))
    },
  })
  const problem = found[0] ?? null
  problems.set(document, { problem })
  return problem
}
