import { type Language, LOCALES } from './language.ts'

type Type = 'language' | 'region'

/** What a language calls a language, by its code: "Welsh" of cy; the code itself where it is none. */
export function languageName(code: string, language: Language): string {
  return nameOf('language', code, language)
}

/** What a language calls a country, by its code: "United Kingdom" of GB. */
export function countryName(code: string, language: Language): string {
  return nameOf('region', code, language)
}

function nameOf(type: Type, code: string, language: Language): string {
  const locale = LOCALES[language]
  const key = `${type} ${locale}`
  const names = known.get(key) ?? new Intl.DisplayNames(locale, { type })
  known.set(key, names)
  try {
    return names.of(code) ?? code
  } catch {
    return code // it has not even the form of one
  }
}

const known = new Map<string, Intl.DisplayNames>()
