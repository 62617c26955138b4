import type { Language } from '@journeyline/messages/language'
import { pseudoText } from '@journeyline/messages/pseudo-locale'
import { Temporal } from 'temporal-polyfill'
import { ceusInWords } from '../credentials/ceu-units.ts'
import { hoursInWords } from '../credentials/hours-in-words.ts'
import { hoursInFigures } from '../hours/hours-entry.ts'
import { dayInWords } from '../local-date.ts'
import type { WordValue } from '../words/words.ts'
import { LABELS } from './english.ts'

/** How a fact stands in a sentence, by the kind its text asks for: `{startedOn, day}`. Labels are a kind each. */
export function shown(kind: string, fact: WordValue | undefined, language: Language): string {
  const format = FORMATS[kind]
  return format ? format(fact) : labeled(kind, String(fact), language)
}

const FORMATS: Readonly<Record<string, (fact: WordValue | undefined) => string>> = {
  text: String,
  words: String,
  day: (fact) => dayInWords(Temporal.PlainDate.from(String(fact))),
  hours: (fact) => hoursInFigures(Number(fact)),
  hoursInWords: (fact) => hoursInWords(Number(fact)),
  hoursInDecimals: (fact) => (Number(fact) / 60).toLocaleString('en-US', { maximumFractionDigits: 2 }),
  ceus: (fact) => ceusInWords(Number(fact)),
}

function labeled(kind: string, code: string, language: Language): string {
  const label = LABELS[kind]?.[code] ?? code
  return language === 'pseudo' ? pseudoText(label) : label
}
