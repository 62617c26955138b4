import { IntlMessageFormat } from 'intl-messageformat'
import type { Messages } from './define-messages.ts'
import { pseudoText } from './pseudo-locale.ts'

export type Locale = 'en' | 'pseudo'
export type MessageValues = Readonly<Record<string, string | number>>

type Compiled = Map<string, IntlMessageFormat>
const compiled: Record<Locale, WeakMap<Messages, Compiled>> = { en: new WeakMap(), pseudo: new WeakMap() }

/** The text of one message in a locale, its values and plurals filled in. */
export function formatMessage(
  locale: Locale,
  catalog: Messages,
  key: string,
  values?: MessageValues,
): string {
  const known = compiled[locale].get(catalog) ?? new Map<string, IntlMessageFormat>()
  compiled[locale].set(catalog, known)
  const message = known.get(key) ?? compile(locale, catalog[key] ?? key)
  known.set(key, message)
  return String(message.format(values))
}

/** The locale the address asks for (`?locale=pseudo`), else English. */
export function localeOf(search: string): Locale {
  return new URLSearchParams(search).get('locale')?.replaceAll('"', '') === 'pseudo' ? 'pseudo' : 'en'
}

function compile(locale: Locale, text: string): IntlMessageFormat {
  const english = new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true })
  return locale === 'pseudo' ? new IntlMessageFormat(pseudo(english.getAst()), 'en') : english
}

type Parts = ReturnType<IntlMessageFormat['getAst']>

/** Literal parts carry a string `value` and type 0; plurals and selects hold further parts in `options`. */
function pseudo(parts: Parts): Parts {
  return parts.map((part) => {
    if (part.type === 0) return { ...part, value: pseudoText(part.value) }
    if (!('options' in part)) return part
    const options = Object.fromEntries(
      Object.entries(part.options).map(([name, option]) => [
        name,
        { ...option, value: pseudo(option.value) },
      ]),
    )
    return { ...part, options } as typeof part
  })
}
