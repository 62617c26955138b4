import type { Language } from '@journeyline/messages/language'
import { Temporal } from 'temporal-polyfill'
import { hoursInFigures } from '../hours/hours-entry.ts'
import { dayInWords, monthInWords } from '../local-date.ts'
import type { WordValue } from '../words/words.ts'
import { ceusInWords, hoursInWords } from './amount.ts'
import { anyLabelOf } from './label.ts'

/** How a fact stands in a sentence, by the kind its text asks for: `{startedOn, day}`. Labels are a kind each. */
export function shown(kind: string, fact: WordValue | undefined, language: Language): string {
  const format = FORMATS[kind]
  return format ? format(fact, language) : anyLabelOf(kind, String(fact), language)
}

const FORMATS: Readonly<Record<string, (fact: WordValue | undefined, language: Language) => string>> = {
  text: String,
  words: String,
  day: (fact) => dayInWords(Temporal.PlainDate.from(String(fact))),
  month: (fact) => monthInWords(Temporal.PlainDate.from(String(fact))),
  hours: (fact) => hoursInFigures(Number(fact)),
  hoursInWords: (fact, language) => hoursInWords(Number(fact), language),
  contactHours: (fact, language) => hoursInWords(Number(fact), language, 'contactHours'),
  hoursInDecimals: (fact) => (Number(fact) / 60).toLocaleString('en-US', { maximumFractionDigits: 2 }),
  ceus: (fact, language) => ceusInWords(Number(fact), language),
}
