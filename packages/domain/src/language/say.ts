import type { Language } from '@journeyline/messages/language'
import { formatText, type MessageValues } from '@journeyline/messages/message-format'
import type { Words, WordValue } from '../words/words.ts'
import { type Gap, withPlainGaps } from './gaps.ts'
import { shown } from './kinds.ts'
import { SENTENCES_IN, type SentencesIn, written } from './sentences.ts'
import { inStyle } from './styles.ts'

/** Says words in a language, with days as the country writes them: the United States where none is said. */
export type Say = (words: Words, language?: Language, country?: string) => string

/** What says words by collections of sentences: the one of their code, with its facts as people read them. */
export function sayer(...collections: readonly SentencesIn[]): Say {
  const known = new Map<string, ReturnType<typeof withPlainGaps>>()

  function say({ code, values }: Words, asked: Language = 'en', country = 'US'): string {
    const { text, language } = written(collections, code, asked)
    const sentence = known.get(text) ?? withPlainGaps(text)
    known.set(text, sentence)
    const filled = sentence.gaps.map((gap) => [gap.name, filling(gap, values[gap.fact], language, country)])
    const facts = { ...(values as MessageValues), ...Object.fromEntries(filled) }
    return formatText(language, sentence.text, facts)
  }

  /** One fact, or the list of several, each said by itself. */
  function filling(
    { kind, style }: Gap,
    fact: WordValue | undefined,
    language: Language,
    country: string,
  ): string {
    const one = (value: WordValue | undefined) =>
      isWords(value)
        ? say(value, language, country)
        : value === null
          ? ''
          : shown(kind, value, language, country)
    return inStyle(style, Array.isArray(fact) ? fact.map(one) : [one(fact)], language, country)
  }

  return say
}

/** Says words in a language by the domain's sentences. */
export const say = sayer(SENTENCES_IN)

function isWords(value: WordValue | undefined): value is Words {
  return typeof value === 'object' && value !== null && 'code' in value
}
