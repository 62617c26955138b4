import { foldedWords } from '../folded-words.ts'

/**
 * Whether two texts name one person: "Maria Delgado, Coding manager" and "maria delgado". What stands behind a comma is a
 * position; a first name alone names nobody.
 */
export function nameSamePerson(one: string, other: string): boolean {
  const [first, second] = [nameIn(one), nameIn(other)].sort((a, b) => a.length - b.length) as [string, string]
  return first === second || (first.includes(' ') && second.startsWith(`${first} `))
}

const nameIn = (text: string) => foldedWords(text.split(',')[0]!) // a split text has a first part
