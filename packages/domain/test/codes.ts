import { SENTENCES } from '../src/language/english.ts'
import { LABELS } from '../src/language/labels.ts'

/** Every code that the domain tells: of sentences, and, with their kind, of what has a label. */
export const CODES = [
  ...Object.keys(SENTENCES),
  ...Object.entries(LABELS).flatMap(([kind, labels]) => Object.keys(labels).map((code) => `${kind} ${code}`)),
]

export const LIST = new URL('../codes.txt', import.meta.url)
