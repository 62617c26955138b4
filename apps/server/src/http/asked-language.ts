import { LANGUAGE_TAGS, LANGUAGES, type Language, languageOf } from '@journeyline/messages/language'
import type { Request } from 'express'

/** The language that the request would rather be answered in (`Accept-Language`), of those that we speak. */
export function askedLanguage(request: Request): Language {
  const tag = request.acceptsLanguages(LANGUAGES.map((language) => LANGUAGE_TAGS[language]))
  return languageOf(tag || undefined)
}
