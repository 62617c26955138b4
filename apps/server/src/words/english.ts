import { SENTENCES as DOMAIN } from '@journeyline/domain/language/english'
import type { Sentences } from '@journeyline/domain/words/words'
import { foundModules } from '../found/found-modules.ts'
import { refusalWords } from './refusals.ts'
import { requestWords } from './requests.ts'
import { routeWords } from './routes.ts'

/** What a noun says, in English: `words` may be told by the API, `printed` stands in documents and reports only. */
interface WordsOfNoun {
  words?: Sentences
  printed?: Sentences
}

const nouns = await foundModules<WordsOfNoun>((file) => /(^|\/)words\.ts$/.test(file))

/** The sentences that only the server has: of each noun, of requests and routes, of any noun. */
export const OWN: readonly Sentences[] = [
  ...[refusalWords, requestWords, routeWords],
  ...nouns.flatMap(({ words }) => (words ? [words] : [])),
]

/** What only printed documents and reports say; it is no part of the API. */
export const PRINTED: readonly Sentences[] = nouns.flatMap(({ printed }) => (printed ? [printed] : []))

/** Every sentence that the API may say, in English, by its code. */
export const SENTENCES: Sentences = Object.assign({}, DOMAIN, ...OWN)
