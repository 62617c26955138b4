import { type Language, languageOf } from '@journeyline/messages/language'

/** The language that the page is shown in. */
export function languageOfPage(): Language {
  return languageOf(globalThis.document?.documentElement.lang)
}
