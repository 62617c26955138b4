import type { Words } from '@journeyline/domain/words/words'
import { LANGUAGE_TAGS, LANGUAGES, type Language, languageOf } from '@journeyline/messages/language'
import type { Request } from 'express'
import { say } from '../words/say.ts'

/** The language that the request would rather be answered in (`Accept-Language`), of those that we speak. */
export function askedLanguage(request: Request): Language {
  const tag = request.acceptsLanguages(LANGUAGES.map((language) => LANGUAGE_TAGS[language]))
  return languageOf(tag || undefined)
}

/** Says words in the language that the request asks for. */
export function sayTo(request: Request): (words: Words) => string {
  return (words) => say(words, askedLanguage(request))
}
