import { type Language, LOCALES, localeIn } from '@journeyline/messages/language'
import { languageName } from '@journeyline/messages/names'
import { Temporal } from 'temporal-polyfill'
import { hoursInFigures } from '../hours/hours-entry.ts'
import { dayAsKnown, dayInWords, monthInWords } from '../local-date.ts'
import type { WordValue } from '../words/words.ts'
import { ceusInWords, contactHoursInWords, hoursInWords } from './amount.ts'
import { anyLabelOf } from './label.ts'

/** How a fact stands in a sentence, by the kind its text asks for: `{startedOn, day}`. Labels are a kind each. */
export function shown(
  kind: string,
  fact: WordValue | undefined,
  language: Language,
  country: string,
): string {
  const format = FORMATS[kind]
  return format ? format(fact, language, country) : anyLabelOf(kind, String(fact), language)
}

const FORMATS: Readonly<
  Record<string, (fact: WordValue | undefined, language: Language, country: string) => string>
> = {
  text: String,
  words: String,
  day: (fact, language, country) =>
    dayInWords(Temporal.PlainDate.from(String(fact)), localeIn(language, country)),
  month: (fact, language, country) =>
    monthInWords(Temporal.PlainDate.from(String(fact)), localeIn(language, country)),
  dayAsKnown: (fact, language, country) => dayAsKnown(String(fact), localeIn(language, country)),
  hours: (fact, language) => hoursInFigures(Number(fact), LOCALES[language]),
  hoursInWords: (fact, language) => hoursInWords(Number(fact), language),
  contactHours: (fact, language) => contactHoursInWords(Number(fact), language),
  hoursInDecimals: (fact, language) =>
    (Number(fact) / 60).toLocaleString(LOCALES[language], { maximumFractionDigits: 2 }),
  ceus: (fact, language) => ceusInWords(Number(fact), language),
  languageName: (fact, language) => languageName(String(fact), language),
}
