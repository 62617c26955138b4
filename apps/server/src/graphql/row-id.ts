import type { Noun } from '@journeyline/domain/language/labels'
import type { Words } from '@journeyline/domain/words/words'
import { MalformedIdError, NotFoundError, WrongIdError } from '../kernel/errors.ts'
import { refusalWord } from '../words/refusals.ts'
import { requestWord } from '../words/requests.ts'
import { routeWord } from '../words/routes.ts'
import { openedId, sealId, typeReferred } from './global-id.ts'

/** The row that a global id names, if it is of this type; anything else names nothing. */
export function rowId(typename: string, globalId: string): string {
  const opened = openedId(globalId)
  if (opened.typename === typename) return opened.id
  if (opened.typename === '') throw malformedId(globalId)
  throw new WrongIdError(refusalWord('ID_OF_ANOTHER_TYPE', { noun: nounOf(typename) }), [globalId])
}

/** The same of an address, which takes ids alone: a reference is none. */
export function rowIdInPath(typename: string, text: string): string {
  if (openedId(text).typename === '' || typeReferred(text) !== undefined)
    throw new MalformedIdError(routeWord('PATH_NOT_AN_ID', { text: text.slice(0, 80) }), [text])
  return rowId(typename, text)
}

/** That a text is no id. */
export const malformedId = (text: string) =>
  new MalformedIdError(requestWord('ARGUMENT_NOT_AN_ID', { text: text.slice(0, 80) }), [text])

/** That a row is not there, with the id it was asked for by: one of these, each under its type. */
export const notThere = (words: Words, ids: Readonly<Record<string, string | null | undefined>>) =>
  new NotFoundError(
    words,
    Object.entries(ids).flatMap(([typename, id]) => (id ? sealId(typename, id) : [])),
  )

/** Refuses rows that were asked for together and are not all there, and says which are not. */
export function allThere(
  typename: string,
  ids: readonly string[],
  rows: readonly { id: string }[],
  words: Words,
): void {
  const there = new Set(rows.map(({ id }) => id))
  const missing = ids.filter((id) => !there.has(id))
  if (missing.length > 0)
    throw new NotFoundError(
      words,
      missing.map((id) => sealId(typename, id)),
    )
}

/** The same for an argument that may be left out. */
export const rowIdIfGiven = (typename: string, globalId: string | null | undefined): string | undefined =>
  globalId === null || globalId === undefined ? undefined : rowId(typename, globalId)

/** The same for several. */
export const rowIdsIfGiven = (typename: string, globalIds: readonly (string | number)[] | null | undefined) =>
  globalIds?.map((id) => rowId(typename, String(id)))

/** `ProgramVersion` as the words know it: PROGRAM_VERSION. */
export const nounOf = (typename: string) => typename.replace(/\B[A-Z]/g, '_$&').toUpperCase() as Noun // a test holds every type's

/** The same of an id; of nothing that words know where it is none. */
export const nounOfId = (globalId: string): Noun => nounOf(openedId(globalId).typename)
