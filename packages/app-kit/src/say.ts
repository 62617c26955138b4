import { say as sayIn } from '@journeyline/domain/language/say'
import type { Words } from '@journeyline/domain/words/words'
import { languageOf } from '@journeyline/messages/language'

/** Says words of the domain in the language of the page. */
export function say(words: Words): string {
  return sayIn(words, languageOf(globalThis.document?.documentElement.lang))
}
