/** The languages that people are spoken to in; `pseudo` is English with accents, which shows what was not translated. */
export const LANGUAGES = ['en', 'pseudo'] as const

export type Language = (typeof LANGUAGES)[number]

/** A language as browsers and HTTP name it; `en-XA` is the usual name of accented English. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { en: 'en', pseudo: 'en-XA' }

/** The language that a tag names; English for every other. */
export function languageOf(tag: string | undefined): Language {
  return LANGUAGES.find((language) => LANGUAGE_TAGS[language] === tag) ?? 'en'
}
