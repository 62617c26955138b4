import type { Problem } from '@journeyline/ui/form/use-checked'
import { graphql } from '../generated/gql.ts'

/** What every way of the API to say no has to say; each mutation spreads it. */
graphql(`
  fragment Refused on Refusal {
    __typename
    message
    path
    ... on InputError {
      fields {
        path
        message
      }
    }
    ... on StaleVersionError {
      currentVersion
    }
    ... on BatchRefusedError {
      rows {
        index
        refusal {
          __typename
          message
          path
          ... on InputError {
            fields {
              path
              message
            }
          }
        }
      }
    }
  }
`)

/** A no of the API, as the fragment `Refused` reads it; which of them a mutation can say is in the schema. */
export type Refusal = {
  __typename: string
  message: string
  fields?: readonly { path: readonly string[]; message: string }[]
  path?: readonly string[]
  currentVersion?: number
  /** Of an act on several at once, what is refused of each. */
  rows?: readonly { index: number; refusal?: Refusal | null }[]
}

/** What a mutation came to: what it returned, or why nothing was changed. */
export type Outcome<Done, No extends Refusal = Refusal> =
  | { done: Done; refused?: never }
  | { done?: never; refused: No }

/** What a mutation returned when it was done, as the document asked for it. */
export type Success = { __typename: `${string}Success` } | DoneInPart

/** The same of an act on several at once that may be done in part: who asks for that asks for its rows. */
type DoneInPart = { __typename: `${string}InPart`; rows: unknown }

/** Reads a mutation's result union; throws when no result came, which only a failed request can mean. */
export function outcomeOf<Done extends Success>(answer: Done | Refusal | null | undefined): Outcome<Done> {
  if (!answer) throw new Error('The server gave no answer.')
  return isDone(answer) ? { done: answer } : { refused: answer as Refusal } // what else it is
}

const isDone = <Done extends Success>(answer: Done | Refusal): answer is Done =>
  /(Success|InPart)$/.test(answer.__typename)

/** The sentence of a refusal: what is shown wherever one is shown. */
export function sentenceOf({ message }: Refusal): string {
  return message
}

/** Whether somebody changed it first. */
export function isStale({ __typename }: Refusal): boolean {
  return __typename === 'StaleVersionError'
}

/** The refusal as problems of a form: each at its field, or one for the form as a whole. */
export function problemsOf(refusal: Refusal): Problem[] {
  if (refusal.rows) return rowRefusals(refusal).flatMap((row) => problemsOf(row.refusal))
  if (refusal.fields && refusal.fields.length > 0) {
    return refusal.fields.map(({ path, message }) => ({ path: fieldOf(path), message }))
  }
  return [{ path: fieldOf(refusal.path ?? []), message: sentenceOf(refusal) }]
}

/** Why each of several is refused, by its place among those that were sent; none where it is not about one of them. */
export const rowRefusals = ({ rows = [] }: Refusal): { index: number; refusal: Refusal }[] =>
  rows.flatMap(({ index, refusal }) => (refusal ? [{ index, refusal }] : []))

/** What a form shows of an outcome; undefined when it was done. */
export function problemsIn({ refused }: Outcome<unknown>): Problem[] | undefined {
  return refused && problemsOf(refused)
}

/** `details`, and the `subject` of hours, are the API's wrapping; a form knows its fields by their own names. */
function fieldOf(path: readonly string[]): string {
  return path.filter((part) => !WRAPPING.includes(part)).join('.') || 'form'
}

const WRAPPING = ['details', 'subject']
