import type { IncomingHttpHeaders } from 'node:http'
import type { Words } from '@journeyline/domain/words/words'
import { LANGUAGE_TAGS, LANGUAGES, type Language, languageOf } from '@journeyline/messages/language'
import type { Request } from 'express'
import type { Viewer } from '../kernel/viewer.ts'
import { say } from '../words/say.ts'

const chosen = new WeakMap<IncomingHttpHeaders, Language>()

/** Remembers which language they chose to be spoken to in who sent a request with these headers. */
export function spokenTo(headers: IncomingHttpHeaders, viewer: Viewer): Viewer {
  if (viewer.kind !== 'ANONYMOUS' && viewer.language !== null) chosen.set(headers, viewer.language)
  return viewer
}

/** The language to answer a request in: its sender's own, else what it asks for (`Accept-Language`) of those that we speak. */
export function askedLanguage(request: Request): Language {
  return chosen.get(request.headers) ?? acceptedLanguage(request)
}

function acceptedLanguage(request: Request): Language {
  const tag = request.acceptsLanguages(LANGUAGES.map((language) => LANGUAGE_TAGS[language]))
  return languageOf(tag || undefined)
}

/** Says words in the language that the request asks for. */
export function sayTo(request: Request): (words: Words) => string {
  return (words) => say(words, askedLanguage(request))
}
