import type { Language } from '@journeyline/messages/language'
import { pseudoText } from '@journeyline/messages/pseudo-locale'
import { listParts } from '../word-list.ts'

/** Words in the way that a sentence asks for: several as a list, one within a sentence. */
export function inStyle(style: string | null, words: readonly string[], language: Language): string {
  const inStyle = style === null ? undefined : STYLES[style]
  return inStyle ? inStyle(words, language) : words.join('')
}

type Style = (words: readonly string[], language: Language) => string

const STYLES: Readonly<Record<string, Style>> = {
  and: (words, language) => asList(words, 'and', language),
  or: (words, language) => asList(words, 'or', language),
  /** Without a comma before the last: "Noor, Ada and Lee". */
  plainly: (words, language) =>
    [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(joint(' and ', language)),
  eachAnd: (words, language) => words.join(joint(' and ', language)),
  eachCommaAnd: (words, language) => words.join(joint(', and ', language)),
  eachOr: (words, language) => words.join(joint(' or ', language)),
  commas: (words) => words.join(', '),
  clauses: (words) => words.join('; '),
  sentences: (words) => words.join(' '),
  /** As it stands within a sentence: "completed". */
  inside: (words) => words.join('').toLowerCase(),
  /** At the beginning of a sentence, a clause that stands within one elsewhere: "The certificate is missing". */
  first: (words) => words.join('').replace(/^./, (letter) => letter.toUpperCase()),
}

function asList(words: readonly string[], last: 'and' | 'or', language: Language): string {
  return listParts(words, last)
    .map(({ type, value }) => (type === 'element' ? value : joint(value, language)))
    .join('')
}

function joint(text: string, language: Language): string {
  return language === 'pseudo' ? pseudoText(text) : text
}
