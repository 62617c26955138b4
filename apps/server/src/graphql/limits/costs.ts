import type { GraphQLError } from 'graphql'
import { requestError } from '../../kernel/request-errors.ts'
import { requestWord } from '../../words/requests.ts'

/** What a query may cost, be deep and be broad; an operation of an app takes less than two thirds, which a test sees to. */
export const COST_LIMITS = { complexity: 25_000, depth: 14, breadth: 300 }

/** What a list costs whose field does not say how many it holds. */
export const USUAL_LIST = 10

/** What trying a secret costs, such as a signing link's: about ten to a request. */
export const SECRET_COST = 2_400

/** What a list costs that holds so many rows, beside what the field itself does. */
export const listOf = (multiplier: number, field = 1) => ({ field, multiplier })

interface Measured {
  complexity: number
  depth: number
  breadth: number
  maxComplexity?: number
  maxDepth?: number
  maxBreadth?: number
}

/** The refusal of a query that is too large, with what it costs and what it may. */
export function tooCostly(kind: string, found: Measured): GraphQLError {
  const [cost, limit] =
    kind === 'Depth'
      ? [found.depth, found.maxDepth]
      : kind === 'Breadth'
        ? [found.breadth, found.maxBreadth]
        : [found.complexity, found.maxComplexity]
  const measure = kind.toUpperCase()
  const words = requestWord('QUERY_TOO_COSTLY', { measure, cost, limit: limit! })
  return requestError('QUERY_TOO_COSTLY', words, { measure, cost, limit })
}
