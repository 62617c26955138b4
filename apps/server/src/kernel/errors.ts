import type { Decision } from '@journeyline/domain/decision'

/** Base of all that a person may be told no with; each is a type of the schema. */
export class Refusal extends Error {
  override name = 'Refusal'
}

/** The input is wrong: which fields, why, and what to do. Paths start below `input`. */
export class InputError extends Refusal {
  override name = 'InputError'
  readonly fields: FieldProblem[]
  constructor(fields: FieldProblem[]) {
    super(fields.map((field) => field.message).join(' '))
    this.fields = fields
  }
}

export interface FieldProblem {
  path: string[]
  message: string
}

/** A rule of the domain says no. */
export class RuleError extends Refusal {
  override name = 'RuleError'
  readonly field: string | null
  constructor(reason: string, field?: string) {
    super(reason)
    this.field = field ?? null
  }
}

/** There is no such thing, or none that this viewer may see: the two look alike. */
export class NotFoundError extends Refusal {
  override name = 'NotFoundError'
}

/** Somebody else changed it first. */
export class StaleVersionError extends Refusal {
  override name = 'StaleVersionError'
  readonly currentVersion: number
  constructor(what: string, currentVersion: number) {
    super(`${what} was changed by somebody else meanwhile. Reload it, look at the change, and try again.`)
    this.currentVersion = currentVersion
  }
}

/** Lets a decision through or throws its refusal. */
export function enforce(decision: Decision): void {
  if (!decision.allowed) throw new RuleError(decision.reason, decision.field)
}

/** The row, or a not-found in the noun's name. */
export function found<Row>(row: Row | null | undefined, noun: string): Row {
  if (row === null || row === undefined) {
    throw new NotFoundError(
      `There is no such ${noun}. It may have been removed; go back to the list and look again.`,
    )
  }
  return row
}
