import type { ApolloServerPlugin } from '@apollo/server'
import type { Words } from '@journeyline/domain/words/words'
import { type DocumentNode, visit } from 'graphql'
import { requestError } from '../../kernel/request-errors.ts'
import { requestWord } from '../../words/requests.ts'
import type { Context } from '../context.ts'

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
        const code = problem.code.startsWith('INPUT_HOLDS') ? 'BAD_USER_INPUT' : 'INPUT_TOO_LARGE'
        throw requestError(code, problem, { ...inputPathOf(problem), http: { status: 400 } })
      },
    }
  },
}

/** `variables.input.entries[3].note` as the names and indexes of a path, the name of the variable first. */
function inputPathOf({ values: { place } }: Words) {
  return typeof place === 'string' ? { inputPath: place.match(/[^.[\]]+/g)?.slice(1) ?? [] } : {}
}

/** What is wrong with a value, or with the first value in it that something is wrong with; null when nothing is. */
export function problemIn(value: unknown, path: string, depth = 0): Words | null {
  if (typeof value === 'string') return problemInText(value, path)
  if (typeof value !== 'object' || value === null) return null
  if (depth >= MOST_DEPTH) return requestWord('INPUT_TOO_DEEP', { place: path, most: MOST_DEPTH })
  if (Array.isArray(value)) {
    if (value.length > MOST_ITEMS)
      return requestWord('INPUT_LIST_TOO_LONG', { place: path, count: value.length, most: MOST_ITEMS })
    return first(value, (item, index) => problemIn(item, `${path}[${index}]`, depth + 1))
  }
  return first(Object.keys(value), (key) =>
    problemIn((value as Record<string, unknown>)[key], `${path}.${key.slice(0, 40)}`, depth + 1),
  )
}

/** The place is null in the document itself. */
function problemInText(text: string, place: string | null): Words | null {
  if (text.length > MOST_CHARACTERS)
    return requestWord('INPUT_TEXT_TOO_LONG', { place, length: text.length, most: MOST_CHARACTERS })
  if (text.includes('\0')) return requestWord('INPUT_HOLDS_NUL', { place })
  if (/\p{Cs}/u.test(text)) return requestWord('INPUT_HOLDS_HALF_A_CHARACTER', { place })
  return null
}

function first<Item>(items: readonly Item[], problem: (item: Item, index: number) => Words | null) {
  for (const [index, item] of items.entries()) {
    const found = problem(item, index)
    if (found !== null) return found
  }
  return null
}

/** Documents are kept once they are validated, and with them what is wrong with the values that stand in them. */
const problems = new WeakMap<DocumentNode, { problem: Words | null }>()

function problemInDocument(document: DocumentNode): Words | null {
  const known = problems.get(document)
  if (known) return known.problem
  const found: Words[] = []
  visit(document, {
    StringValue({ value }) {
      const problem = problemInText(value, null)
      if (problem !== null) found.push(problem)
    },
    ListValue({ values }) {
      if (values.length > MOST_ITEMS)
        found.push(
          requestWord('INPUT_LIST_TOO_LONG', { place: null, count: values.length, most: MOST_ITEMS }),
        )
    },
  })
  const problem = found[0] ?? null
  problems.set(document, { problem })
  return problem
}
