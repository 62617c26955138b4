import type { Language } from '@journeyline/messages/language'
import { formatText, type MessageValues } from '@journeyline/messages/message-format'
import type { Messages } from './define-messages.ts'

/** The text of one message in a language, its values and plurals filled in. */
export function formatMessage(
  language: Language,
  catalog: Messages,
  key: string,
  values?: MessageValues,
): string {
  return formatText(language, catalog[key] ?? key, values)
}

/** The language the address asks for (`?locale=pseudo`), else English. */
export function localeOf(search: string): Language {
  return new URLSearchParams(search).get('locale')?.replaceAll('"', '') === 'pseudo' ? 'pseudo' : 'en'
}
