import { LANGUAGE_TAGS, type Language } from '@journeyline/messages/language'
import type { MessageValues } from '@journeyline/messages/message-format'
import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo } from 'react'
import type { Messages } from './define-messages.ts'
import {
  type DayStyle,
  formatAgo,
  formatBytes,
  formatDay,
  formatHours,
  formatInstant,
  formatList,
  formatMoney,
  formatNumber,
  formatPercent,
} from './format.ts'
import { formatMessage, localeOf } from './message-format.ts'

export type Translate<Catalog extends Messages> = (
  key: keyof Catalog & string,
  values?: MessageValues,
) => string

/** `t` for a catalog in the person's locale: the key is checked by the compiler, plurals are done by ICU rules. */
export function useMessages<Catalog extends Messages>(catalog: Catalog): Translate<Catalog> {
  const locale = useContext(LocaleContext)
  return useMemo(() => (key, values) => formatMessage(locale, catalog, key, values), [locale, catalog])
}

/** Days, numbers and money as people read them; every screen formats through here. */
export function useFormats() {
  return formats
}

/** Gives everything below it its locale; without one the address decides (`?locale=pseudo`). */
export function MessagesProvider(props: { locale?: Language; children: ReactNode }) {
  const locale = props.locale ?? localeOf(globalThis.location?.search ?? '')
  // what speaks outside the tree, such as requests and the domain's sentences, and screen readers take it from there
  useLayoutEffect(() => {
    document.documentElement.lang = LANGUAGE_TAGS[locale]
  }, [locale])
  return <LocaleContext.Provider value={locale}>{props.children}</LocaleContext.Provider>
}

const LocaleContext = createContext<Language>('en')

const formats = {
  day: (day: string, style?: DayStyle) => formatDay(day, style),
  dayShort: (day: string) => formatDay(day, 'short'),
  instant: formatInstant,
  ago: (day: string) => formatAgo(day),
  number: formatNumber,
  percent: formatPercent,
  money: formatMoney,
  hours: formatHours,
  bytes: formatBytes,
  list: formatList,
}
