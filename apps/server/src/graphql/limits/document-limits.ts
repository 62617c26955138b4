import type { Words } from '@journeyline/domain/words/words'
import {
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql'
import { saying } from '../../kernel/request-errors.ts'
import { requestWord } from '../../words/requests.ts'
import { say } from '../../words/say.ts'

/** How many words and signs a document may have; graphql-js stops reading there, so that nobody knows how many it has. */
export const MOST_TOKENS = 3000

/** What is said of a document of more; null of every other error. */
export function tooManyTokens({ message }: { message: string }): { words: Words; facts: object } | null {
  if (!message.includes(`more that ${MOST_TOKENS} tokens`)) return null // spelled so by graphql-js
  const words = requestWord('DOCUMENT_TOO_LONG', { limit: MOST_TOKENS })
  return { words, facts: { measure: 'TOKENS', limit: MOST_TOKENS } }
}

/** Nothing is told over a connection that stays open: who wants news asks for events. */
export const noSubscriptions: ValidationRule = (context) => ({
  OperationDefinition(node: OperationDefinitionNode) {
    if (node.operation !== 'subscription') return
    const words = requestWord('NO_SUBSCRIPTIONS')
    context.reportError(new GraphQLError(say(words), { nodes: [node], extensions: saying(words) }))
  },
})

/** How many fields one document may ask of the root, and how many acts it may do; each is work before any row is read. */
const MOST_ROOT_FIELDS = { query: 50, mutation: 20, subscription: 1 }

/**
 * One document asks a few things and does a few acts, under however many names: what costs are counted of begins with a
 * field that is looked up, and `__typename` is none, nor does a cost say how many writes stand one after another.
 */
export const fewRootFields: ValidationRule = (context) => ({
  OperationDefinition(node: OperationDefinitionNode) {
    const count = fieldsIn(node.selectionSet, (name) => context.getFragment(name), new Set())
    const limit = MOST_ROOT_FIELDS[node.operation]
    if (count <= limit) return
    const words = requestWord('DOCUMENT_ASKS_TOO_MUCH', { count, limit, operation: node.operation })
    const facts = { knownAs: 'QUERY_TOO_COSTLY', measure: 'ROOT_FIELDS', cost: count, limit }
    context.reportError(
      new GraphQLError(say(words), { nodes: [node], extensions: { ...facts, ...saying(words) } }),
    )
  },
})

/** Fields of a selection with its fragments, each fragment once: those may name each other in circles. */
function fieldsIn(
  { selections }: SelectionSetNode,
  fragment: (name: string) => FragmentDefinitionNode | null | undefined,
  seen: Set<string>,
): number {
  let count = 0
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) count++
    else if (selection.kind === Kind.INLINE_FRAGMENT)
      count += fieldsIn(selection.selectionSet, fragment, seen)
    else if (!seen.has(selection.name.value)) {
      seen.add(selection.name.value)
      const named = fragment(selection.name.value)
      if (named) count += fieldsIn(named.selectionSet, fragment, seen)
    }
  }
  return count
}
