import { commonWords } from '../words/common-words.ts'

/** Every sentence of the domain in English, by its code. */
export const SENTENCES = {
  ...commonWords,
} as const

/** Every code that a refusal or another answer may carry. */
export type WordCode = keyof typeof SENTENCES

/** Every label in English: its kind, as sentences name it, and the words for each code. */
export const LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {}
