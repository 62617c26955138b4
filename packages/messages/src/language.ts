/** The languages that people are spoken to in; `pseudo` is English with accents, which shows what was not translated. */
export const LANGUAGES = ['en', 'pseudo'] as const

export type Language = (typeof LANGUAGES)[number]

/** A language that has texts of its own. */
export type WrittenLanguage = Exclude<Language, 'pseudo'>

/** A language as browsers and HTTP name it; `en-XA` is the usual name of accented English. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { en: 'en', pseudo: 'en-XA' }

/** In whose way a language writes days, numbers and lists; accented English is no locale that `Intl` knows. */
export const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', pseudo: 'en-US' }

/** The same within a country: English has days, numbers and lists in the way of the country. */
export function localeIn(language: Language, country: string): string {
  return country === 'GB' && LOCALES[language] === 'en-US' ? 'en-GB' : LOCALES[language]
}

/** The language that a tag names, of those that people are spoken to in. */
export function languageNamed(tag: string | null | undefined): Language | null {
  return LANGUAGES.find((language) => LANGUAGE_TAGS[language] === tag) ?? null
}

/** The same; English for every other tag. */
export function languageOf(tag: string | undefined): Language {
  return languageNamed(tag) ?? 'en'
}

/** The languages that have texts of their own. */
export function writtenLanguages(): WrittenLanguage[] {
  return LANGUAGES.filter((language) => language !== 'pseudo')
}

/** The language whose texts are taken: for accented English those of English. */
export function writtenLanguage(language: Language): WrittenLanguage {
  return language === 'pseudo' ? 'en' : language
}
