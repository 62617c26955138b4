import { SEARCH_LENGTH } from '@journeyline/domain/search-length'
import { tooLarge } from '../kernel/request-errors.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { requestWord } from '../words/requests.ts'

/** How many of its words are looked for. */
const MOST_WORDS = 8

/** What a search takes, for the descriptions of its arguments. */
export const SEARCH_DESCRIPTION = `Case and accents mean nothing; the first ${MOST_WORDS} words count; at most ${SEARCH_LENGTH} characters.`

/** The words of a search as the database's `fold` writes what is searched: it does so itself where there is any doubt. */
export async function searchWords(viewer: SignedIn, text: string | null | undefined): Promise<string[]> {
  const search = shortEnough(text)
  if (search === null) return []
  const folded = IS_PLAIN.test(search) ? search.toLowerCase() : await foldedBy(viewer, search)
  return folded.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS)
}

/** The text of a search, if there is any; refused when it is too long to be one. */
export function shortEnough(text: string | null | undefined): string | null {
  if (!text) return null
  if (text.length <= SEARCH_LENGTH) return text
  throw tooLarge(requestWord('SEARCH_TOO_LONG', { length: text.length, most: SEARCH_LENGTH }))
}

/** Letters, digits and signs that folding leaves as they are, capitals aside. */
const IS_PLAIN = /^[\s\x20-\x7e]*$/

async function foldedBy(viewer: SignedIn, text: string): Promise<string> {
  const [row] = await viewer.query<{ folded: string }>({
    text: 'select fold($1) as folded',
    values: [text],
    shared: true,
  })
  return row!.folded
}
