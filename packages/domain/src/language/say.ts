import type { Language } from '@journeyline/messages/language'
import { formatText, type MessageValues } from '@journeyline/messages/message-format'
import type { Words, WordValue } from '../words/words.ts'
import { type Gap, withPlainGaps } from './gaps.ts'
import { shown } from './kinds.ts'
import { SENTENCES_IN, type SentencesIn, written } from './sentences.ts'
import { inStyle } from './styles.ts'

export type Say = (words: Words, language?: Language) => string

/** What says words by collections of sentences: the one of their code, with its facts as people read them. */
export function sayer(...collections: readonly SentencesIn[]): Say {
  const known = new Map<string, ReturnType<typeof withPlainGaps>>()

  function say({ code, values }: Words, asked: Language = 'en'): string {
    const { text, language } = written(collections, code, asked)
    const sentence = known.get(text) ?? withPlainGaps(text)
    known.set(text, sentence)
    const filled = sentence.gaps.map((gap) => [gap.name, filling(gap, values[gap.fact], language)])
    const facts = { ...(values as MessageValues), ...Object.fromEntries(filled) }
    return formatText(language, sentence.text, facts)
  }

  /** One fact, or the list of several, each said by itself. */
  function filling({ kind, style }: Gap, fact: WordValue | undefined, language: Language): string {
    const one = (value: WordValue | undefined) =>
      isWords(value) ? say(value, language) : value === null ? '' : shown(kind, value, language)
    return inStyle(style, Array.isArray(fact) ? fact.map(one) : [one(fact)], language)
  }

  return say
}

/** Says words in a language by the domain's sentences. */
export const say = sayer(SENTENCES_IN)

function isWords(value: WordValue | undefined): value is Words {
  return typeof value === 'object' && value !== null && 'code' in value
}
