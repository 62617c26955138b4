/** Something to say, not yet said: which sentence, and the facts that stand in it. `language/say.ts` says it. */
export interface Words {
  code: string
  values: WordValues
}

/** Facts as they are: text, numbers, days as ISO text, codes; never anything formatted. */
export type WordValues = Readonly<Record<string, WordValue>>
export type WordValue = string | number | boolean | null | Words | readonly WordValue[]

/** The sentences of one noun in one language: code → ICU text. */
export type Sentences = Readonly<Record<string, string>>
