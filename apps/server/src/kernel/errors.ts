import { type Decision, wordsOf } from '@journeyline/domain/decision'
import type { Noun } from '@journeyline/domain/language/labels'
import type { Words } from '@journeyline/domain/words/words'
import { refusalWord } from '../words/refusals.ts'
import { say } from '../words/say.ts'
import type { Tx } from './viewer.ts'

/** Base of all that a person may be told no with; each is a type of the schema. Its message is English, for logs. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly words: Words
  /** Where in the input, from its top; what a rule knows by a field of its own is found in it at the edge. */
  path: readonly string[]
  constructor(words: Words, path: readonly string[] = []) {
    super(say(words))
    this.words = words
    this.path = path
  }
}

/** The same no once more, to be given a place of its own. */
export const copyOf = <One extends Refusal>(refusal: One): One =>
  Object.create(Object.getPrototypeOf(refusal), Object.getOwnPropertyDescriptors(refusal))

/** The input is wrong: which fields, why, and what to do. Paths start below `input`. */
export class InputError extends Refusal {
  override name = 'InputError'
  fields: readonly FieldProblem[]
  constructor(fields: FieldProblem[]) {
    super(refusalWord('INPUT_REFUSED', { problems: fields.map(wordsOf) }), fields[0]?.path)
    this.fields = fields
  }
}

export type FieldProblem = { path: readonly string[] } & Words

/** A rule of the domain says no. */
export class RuleError extends Refusal {
  override name = 'RuleError'
  constructor(words: Words, field?: string) {
    super(words, field === undefined ? [] : [field])
  }
}

/** What stands already where only one may: its type in the API, and its row. */
export interface Existing {
  type: string
  id: string
}

/** Finds it as the viewer may, once the transaction that met it is over. */
export type FindExisting = (db: Tx) => Promise<Existing | null>

/** It is there already, and may be there once. What stands there is told of as far as the viewer sees it. */
export class AlreadyThereError extends Refusal {
  override name = 'AlreadyThereError'
  /** Null where it was gone again by the time it was looked for. */
  readonly existing: Existing | FindExisting | null
  constructor(words: Words, existing: Existing | FindExisting | null, path: readonly string[] = []) {
    super(words, path)
    this.existing = existing
  }
}

/** There is no such thing, or none that this viewer may see: the two look alike. */
export class NotFoundError extends Refusal {
  override name = 'NotFoundError'
  /** The ids of which there is nothing, as they were sent; none where words that name a noun tell the one. */
  readonly ids: readonly string[]
  /** The same with their places in the input, as they are found there at the edge. */
  missing: readonly { path: readonly string[]; id: string }[] = []
  constructor(words: Words, ids: readonly string[] = []) {
    super(words)
    this.ids = ids
  }
}

/** The text is no id at all, which a program can tell from an id of nothing. */
export class MalformedIdError extends NotFoundError {
  override name = 'MalformedIdError'
}

/** The id is of another type than the one asked for: it was taken from the wrong place, whether there is such a thing or not. */
export class WrongIdError extends NotFoundError {
  override name = 'WrongIdError'
}

/** Who changed what was read: oneself, somebody else, or nobody knows. */
export const CHANGED_BY = ['YOU', 'SOMEBODY_ELSE', 'UNKNOWN'] as const
export type ChangedBy = (typeof CHANGED_BY)[number]

/** It was changed since it was read. */
export class StaleVersionError extends Refusal {
  override name = 'StaleVersionError'
  readonly currentVersion: number
  readonly changedBy: ChangedBy
  constructor(words: Words, currentVersion: number, changedBy: ChangedBy = 'UNKNOWN') {
    super(words, ['expectedVersion'])
    this.currentVersion = currentVersion
    this.changedBy = changedBy
  }
}

/** Lets a decision through or throws its refusal; where that says that something is there already, with what is there, by the code. */
export function enforce(
  decision: Decision,
  there: Readonly<Record<string, Existing | null | undefined>> = {},
): void {
  if (decision.allowed) return
  const { code, field } = decision
  if (code in there)
    throw new AlreadyThereError(wordsOf(decision), there[code] ?? null, field === undefined ? [] : [field])
  throw new RuleError(wordsOf(decision), field)
}

/** The row, or a not-found in the name of its type, or in words of its own where it is of none. */
export function found<Row>(row: Row | null | undefined, what: Noun | Words): Row {
  if (row === null || row === undefined) {
    throw new NotFoundError(typeof what === 'string' ? refusalWord('NOT_FOUND', { noun: what }) : what)
  }
  return row
}
