import { ceusInWords as ceusIn } from '@journeyline/domain/language/amount'
import { say as sayIn } from '@journeyline/domain/language/say'
import type { Words } from '@journeyline/domain/words/words'
import { languageOfPage } from './language-of-page.ts'

/** Says words of the domain in the language of the page. */
export function say(words: Words): string {
  return sayIn(words, languageOfPage())
}

/** Hundredths of a CEU in words, in the language of the page: "1.5 CEUs". */
export function ceusInWords(units: number): string {
  return ceusIn(units, languageOfPage())
}
