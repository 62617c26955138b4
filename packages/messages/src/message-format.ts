import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from './language.ts'
import { pseudoText } from './pseudo-locale.ts'

export type MessageValues = Readonly<Record<string, string | number | boolean | null>>

const compiled: Record<Language, Map<string, IntlMessageFormat>> = { en: new Map(), pseudo: new Map() }

/** An ICU text in a language, its values and plurals filled in. */
export function formatText(language: Language, text: string, values?: MessageValues): string {
  const message = compiled[language].get(text) ?? compile(language, text)
  compiled[language].set(text, message)
  return String(message.format(values))
}

function compile(language: Language, text: string): IntlMessageFormat {
  const english = new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true })
  return language === 'pseudo' ? new IntlMessageFormat(pseudo(english.getAst()), 'en') : english
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
