import { SENTENCES as DOMAIN } from '@journeyline/domain/language/english'
import { SENTENCES } from '../src/words/english.ts'

/** Every code that only the server tells; the domain lists its own. */
export const CODES = Object.keys(SENTENCES).filter((code) => !(code in DOMAIN))

export const LIST = new URL('../codes.txt', import.meta.url)

/** What the ids of a type begin with, of every type that ever was. */
export const PREFIX_LIST = new URL('../id-prefixes.txt', import.meta.url)
