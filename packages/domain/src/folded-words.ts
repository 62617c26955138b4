import { normalized } from './normalized.ts'

/**
 * A wording reduced to what people mean by it, to compare two of them: lower case, "and" for &, no punctuation,
 * every word in the singular.
 */
export function foldedWords(text: string): string {
  return normalized(text, 'NFKC')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map(singular)
    .join(' ')
}

function singular(word: string): string {
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`
  return /[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word
}
