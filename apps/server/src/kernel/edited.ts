import { changedDetails } from '@journeyline/domain/acts/changed-details'
import { patched, patchedNames } from '@journeyline/domain/acts/patched'
import { allow, type Decision } from '@journeyline/domain/decision'
import type { z } from 'zod'
import { refusalWord } from '../words/refusals.ts'
import { fieldProblems } from './checked.ts'
import { enforce, type FieldProblem, InputError } from './errors.ts'
import { type AsRead, enforceAsRead } from './stale-version.ts'
import type { SignedIn, Tx } from './viewer.ts'

interface Edit<Schema extends z.ZodType<object>> extends Omit<AsRead, 'expectedVersion'> {
  /** What all details may be together. */
  schema: Schema
  /** What the edit asks for, and at which version that was decided. */
  asked: { expectedVersion: number; details: object }
  /** Whether the row may be edited at all: a no tells more than that it was changed. */
  may?: Decision
}

/** What an edit makes of a row: all of its details, and the names of those that change. */
interface Edited<Details> {
  details: Details
  changed: string[]
}

/**
 * Lays the patch `asked.details` on the row: what it leaves out stays, null clears. Null where all that it asks for is so
 * already, at whatever version: then nothing is to be written, and an edit that is sent again was done. Refused is an edit of
 * what was changed since it was read, and one after which the details would not be right.
 */
export async function edited<Schema extends z.ZodType<object>>(
  tx: Tx,
  viewer: SignedIn,
  { schema, asked, may = allow, ...asRead }: Edit<Schema>,
): Promise<Edited<z.output<Schema>> | null> {
  const { expectedVersion, details: patch } = asked
  const result = schema.safeParse(patched(asRead.row, patch))
  const changed = result.success ? changedBy(patch, asRead.row, result.data) : null
  if (changed?.length === 0) return null
  enforce(may)
  await enforceAsRead(tx, viewer, { ...asRead, expectedVersion })
  if (!result.success)
    throw new InputError(fieldProblems(result.error, ['details']).map((problem) => orNeeded(problem, patch)))
  refuseWiped(patch, result.data, ['details'])
  return { details: result.data, changed: changed ?? [] }
}

/** Refuses what an empty text would clear: an empty cell of somebody's file means nothing by it, null does. */
export function refuseWiped(patch: object, after: object, path: string[]): void {
  const wiped = Object.entries(patch).flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() === '' && Object(after)[name] === null ? [name] : [],
  )
  if (wiped.length === 0) return
  throw new InputError(wiped.map((name) => ({ path: [...path, name], ...refusalWord('TEXT_EMPTY') })))
}

function changedBy(patch: object, before: object, after: object): string[] {
  const names = patchedNames(patch)
  return changedDetails(before, after).filter((name) => names.includes(name))
}

/** A null that clears what has to be there is told so, where the details' own rule has no words for it. */
function orNeeded(problem: FieldProblem, patch: object): FieldProblem {
  const { path, code } = problem
  const [, name = '', ...below] = path
  const isCleared = code === 'VALUE_UNREADABLE' && below.length === 0 && Object(patch)[name] === null
  return isCleared ? { path, ...refusalWord('NEVER_EMPTY') } : problem
}
