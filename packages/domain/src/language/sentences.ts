import { type Language, type WrittenLanguage, writtenLanguage } from '@journeyline/messages/language'
import { columnWords } from '../imports/columns/words.ts'
import { amountWords } from '../words/amount-words.ts'
import type { Sentences } from '../words/words.ts'
import { SENTENCES } from './english.ts'

/** Sentences in each language; one may lack some. */
export type SentencesIn = Readonly<Record<WrittenLanguage, Sentences>>

/** What the domain says in each language: another language is a file with its sentences by their codes, and its line here. */
export const SENTENCES_IN: SentencesIn = { en: { ...SENTENCES, ...amountWords, ...columnWords } }

/** A sentence as it is written, and the language that it is written in. */
export interface Written {
  text: string
  language: Language
}

/** The sentence of a code; where a language lacks it, the English one, which then is English throughout. */
export function written(collections: readonly SentencesIn[], code: string, language: Language): Written {
  const own = textIn(collections, code, writtenLanguage(language))
  return own === undefined
    ? { text: textIn(collections, code, 'en') ?? code, language: 'en' }
    : { text: own, language }
}

function textIn(collections: readonly SentencesIn[], code: string, language: WrittenLanguage) {
  return collections.find((sentences) => sentences[language][code] !== undefined)?.[language][code]
}
