import { changedDetails } from '@journeyline/domain/acts/changed-details'
import type { Words } from '@journeyline/domain/words/words'
import { AlreadyThereError } from './errors.ts'
import type { SignedIn, Tx } from './viewer.ts'

/** What may be there once only, and is: how it is found, its type in the API, what is said of it and where in the input. */
export interface OnlyOne<Row extends { id: string }> {
  find: (db: Tx) => Promise<Row | null>
  type: string
  words: Words
  path: readonly string[]
}

/** Refuses what the database refused because its like is there. It is looked for when somebody asks what it is. */
export function refuseSecond<Row extends { id: string }>({ find, type, words, path }: OnlyOne<Row>): never {
  const existing = async (db: Tx) => {
    const row = await find(db)
    return row && { type, id: row.id }
  }
  throw new AlreadyThereError(words, existing, path)
}

/**
 * The row that is there already, if it says just what was asked for: the act is sent again, and was done. Of any other it is
 * told that it is there. For `catch` at a transaction that the database refused for it.
 */
export function sameOne<Row extends { id: string }>(
  viewer: SignedIn,
  { find, type, words, path }: OnlyOne<Row>,
  asked: object,
): Promise<Row> {
  return viewer.transaction(async (tx) => {
    const row = await find(tx)
    if (row && isJust(row, asked)) return row
    throw new AlreadyThereError(words, row && { type, id: row.id }, path)
  })
}

/** Whether what stands says just what is asked for. */
export const isJust = (row: object, asked: object): boolean => changedDetails(row, asked).length === 0
