import { LANGUAGE_TAGS, type Language } from '@journeyline/messages/language'
import type { MessageValues } from '@journeyline/messages/message-format'
import { countryName, languageName } from '@journeyline/messages/names'
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
  formatMonth,
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

/** Days, numbers and money as people read them in the person's locale; every screen formats through here. */
export function useFormats() {
  const locale = useContext(LocaleContext)
  return useMemo(() => formatsIn(locale), [locale])
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

function formatsIn(language: Language) {
  return {
    day: (day: string, style?: DayStyle) => formatDay(day, style, language),
    month: (day: string) => formatMonth(day, language),
    dayShort: (day: string) => formatDay(day, 'short', language),
    instant: (instant: string) => formatInstant(instant, language),
    ago: (day: string) => formatAgo(day, undefined, language),
    number: (value: number, digits?: number) => formatNumber(value, digits, language),
    percent: (share: number, digits?: number) => formatPercent(share, digits, language),
    money: (minor: number, currency: string) => formatMoney(minor, currency, language),
    hours: (minutes: number) => formatHours(minutes, language),
    bytes: (bytes: number) => formatBytes(bytes, language),
    languageName: (code: string) => languageName(code, language),
    countryName: (code: string) => countryName(code, language),
    list: (words: readonly string[]) => formatList(words, language),
  }
}
