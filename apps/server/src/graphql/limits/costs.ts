import type { GraphQLError } from 'graphql'
import { requestError } from '../../kernel/request-errors.ts'
import { requestWord } from '../../words/requests.ts'
import { DEFAULT_PAGE } from '../paging/page-size.ts'

/** What an operation costs before it is begun. */
export interface Cost {
  /** Each field its weight, as often as the lists around it hold something. */
  complexity: number
  /** Fields within each other. */
  depth: number
  /** Fields in all. */
  breadth: number
}

/** What a query may cost, be deep and be broad; an operation of an app takes less than two thirds, which a test sees to. */
export const COST_LIMITS: Cost = { complexity: 25_000, depth: 14, breadth: 400 }

/** What a field costs: itself, and what is asked of it as often as it is answered. */
export interface FieldCost {
  weight: number
  size?: ListSize
}

/**
 * How many a list holds: as many as an argument asks for (a number, or a list by its length), or a field of its input after a dot;
 * else an assumed number.
 */
export interface ListSize {
  assumed: number
  slicing?: readonly string[]
  /** Fields of what is answered that are the list; the field itself where none are named. */
  sized?: readonly string[]
}

/** What a list of objects is taken to hold whose field does not say. */
export const USUAL_LIST = 10

/** What trying a secret costs, such as a signing link's: about ten to a request. */
export const SECRET_COST = 2_400

/** What a list costs that holds so many rows, beside what the field itself does. */
export const listOf = (assumed: number, weight = 1): FieldCost => ({ weight, size: { assumed } })

/** What a list costs that holds as many as an argument names, beside what the field itself does. */
export const listOfEach = (argument: string, assumed: number, weight = 1): FieldCost => ({
  weight,
  size: { assumed, slicing: [argument] },
})

/** What an act on many costs: the rows of its answer, as many as are sent in a list of its input, and at most so many. */
export const rowsOf = (list: string, most: number): FieldCost => ({
  weight: 1,
  size: { assumed: most, slicing: [`input.${list}`], sized: ['rows'] },
})

/** The fields of a page that are its rows; that it is counted, and where it stands, is in the price of the page. */
export const PAGE_LISTS = ['edges', 'nodes']

/** What a page costs: its rows, as many as are asked for. */
export const pageCost: FieldCost = {
  weight: 5,
  size: { assumed: DEFAULT_PAGE, slicing: ['first', 'last'], sized: PAGE_LISTS },
}

/**
 * What a statement costs that is sent for each object by itself: a query starts as many of them as fit into what it may cost, and
 * beside those a few for each field that it names. `test/statements-in-pages.test.ts` finds a field that says less.
 */
export const STATEMENT = 50

/** For a type's extensions: what each object of a field of this type costs, beside what is asked of it. */
export const costOfEach = (weight: number): { cost: FieldCost } => ({ cost: { weight } })

/** What a page costs that is read, and counted, for each object by itself. */
export const ownPage: FieldCost = { ...pageCost, weight: 2 * STATEMENT }

/** What a page costs of what is few, whatever is asked for. */
export const pageOfFew = (assumed: number): FieldCost => ({ weight: 5, size: { assumed, sized: PAGE_LISTS } })

/** The refusal of a query that is too large, with what it costs and what it may; null where it is not. */
export function tooCostly(found: Cost): GraphQLError | null {
  const over = MEASURES.find((measure) => found[measure] > COST_LIMITS[measure])
  if (!over) return null
  const facts = { measure: over.toUpperCase(), cost: found[over], limit: COST_LIMITS[over] }
  return requestError('QUERY_TOO_COSTLY', requestWord('QUERY_TOO_COSTLY', facts), {
    ...facts,
    http: { status: 400 },
  })
}

const MEASURES = ['depth', 'breadth', 'complexity'] as const
