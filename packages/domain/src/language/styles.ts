import type { Language } from '@journeyline/messages/language'
import { listed } from '../word-list.ts'

/** Words in the way that a sentence asks for: several as a list, one within a sentence. */
export function inStyle(style: string | null, words: readonly string[], _language: Language): string {
  if (style === null) return words.join('')
  return STYLES[style]?.(words) ?? words.join('')
}

const STYLES: Readonly<Record<string, (words: readonly string[]) => string>> = {
  and: (words) => listed(words),
  or: (words) => listed(words, 'or'),
  /** Without a comma before the last: "Noor, Ada and Lee". */
  plainly: (words) => [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(' and '),
  commas: (words) => words.join(', '),
  clauses: (words) => words.join('; '),
  sentences: (words) => words.join(' '),
  /** As it stands within a sentence: "completed". */
  inside: (words) => words.join('').toLowerCase(),
}
