import { IntlMessageFormat } from 'intl-messageformat'
import { type Language, LOCALES } from './language.ts'
import { pseudoText } from './pseudo-locale.ts'

export type MessageValues = Readonly<Record<string, string | number | boolean | null>>

const compiled = new Map<Language, Map<string, IntlMessageFormat>>()

/** An ICU text in a language, its values and plurals filled in. */
export function formatText(language: Language, text: string, values?: MessageValues): string {
  const known = compiled.get(language) ?? new Map<string, IntlMessageFormat>()
  const message = known.get(text) ?? compile(language, text)
  compiled.set(language, known.set(text, message))
  return String(message.format(values))
}

function compile(language: Language, text: string): IntlMessageFormat {
  const message = new IntlMessageFormat(text, LOCALES[language], undefined, { ignoreTag: true })
  return language === 'pseudo' ? new IntlMessageFormat(pseudo(message.getAst()), LOCALES.pseudo) : message
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
