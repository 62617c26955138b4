import { type Language, LOCALES } from '@journeyline/messages/language'
import { formatText, type MessageValues } from '@journeyline/messages/message-format'
import { ceuFigure } from '../credentials/ceus/ceu-units.ts'
import type { amountWords } from '../words/amount-words.ts'
import { SENTENCES_IN, written } from './sentences.ts'

/** Minutes as people say them: "1,240 hours", "1 hour 1 minute". */
export function hoursInWords(minutes: number, language: Language): string {
  return amount('AMOUNT_HOURS', hoursOf(minutes), language)
}

/** Minutes of teaching: "80 contact hours". */
export function contactHoursInWords(minutes: number, language: Language): string {
  return amount('AMOUNT_CONTACT_HOURS', hoursOf(minutes), language)
}

/** Hundredths of a CEU in words: "1 CEU", "1.5 CEUs", "0.25 CEUs". */
export function ceusInWords(units: number, language: Language): string {
  return amount('AMOUNT_CEUS', { figure: ceuFigure(units, LOCALES[language]), units }, language)
}

const hoursOf = (minutes: number) => ({ hours: Math.floor(minutes / 60), minutes: minutes % 60 })

function amount(code: keyof typeof amountWords, values: MessageValues, asked: Language): string {
  const { text, language } = written([SENTENCES_IN], code, asked)
  return formatText(language, text, values)
}
