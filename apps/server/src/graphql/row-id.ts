import type { Noun } from '@journeyline/domain/language/labels'
import { NotFoundError } from '../kernel/errors.ts'
import { refusalWord } from '../words/refusals.ts'
import { openedId } from './global-id.ts'

/** The row that a global id names, if it is of this type; anything else names nothing. */
export function rowId(typename: string, globalId: string): string {
  const opened = openedId(globalId)
  if (opened.typename === typename) return opened.id
  throw new NotFoundError(refusalWord('ID_UNKNOWN', { noun: nounOf(typename) }))
}

/** The same for an argument that may be left out. */
export const rowIdIfGiven = (typename: string, globalId: string | null | undefined): string | undefined =>
  globalId === null || globalId === undefined ? undefined : rowId(typename, globalId)

/** `ProgramVersion` as the words know it: PROGRAM_VERSION. */
export const nounOf = (typename: string) => typename.replace(/\B[A-Z]/g, '_$&').toUpperCase() as Noun // a test holds every type's
