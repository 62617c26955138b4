import { type Language, LOCALES } from './language.ts'

/** What a language calls a language, by its code: "Welsh" of cy; what is no code stays as it is written. */
export function languageName(code: string, language: Language): string {
  return /^[a-z]{2,3}$/.test(code) ? nameOf('language', code, language) : code
}

/** What a language calls a country, by its code: "United Kingdom" of GB; what is no code stays as it is written. */
export function countryName(code: string, language: Language): string {
  return /^[A-Z]{2}$/.test(code) ? nameOf('region', code, language) : code
}

function nameOf(type: 'language' | 'region', code: string, language: Language): string {
  const locale = LOCALES[language]
  const names = known.get(`${type} ${locale}`) ?? new Intl.DisplayNames(locale, { type })
  known.set(`${type} ${locale}`, names)
  return names.of(code) ?? code
}

const known = new Map<string, Intl.DisplayNames>()
