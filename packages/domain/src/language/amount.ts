import type { Language } from '@journeyline/messages/language'
import { formatText } from '@journeyline/messages/message-format'
import { ceuFigure } from '../credentials/ceu-units.ts'

/** Minutes as people say them: "1,240 hours", "1 hour 1 minute", "80 contact hours". */
export function hoursInWords(
  minutes: number,
  language: Language,
  kind: keyof typeof HOURS = 'hours',
): string {
  return formatText(language, HOURS[kind], { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
}

/** Hundredths of a CEU in words: "1 CEU", "1.5 CEUs", "0.25 CEUs". */
export function ceusInWords(units: number, language: Language): string {
  return formatText(language, CEUS, { figure: ceuFigure(units), units })
}

const MINUTES = '{minutes, plural, =0 {} one { {minutes} minute} other { {minutes} minutes}}'

const HOURS = {
  hours: `{hours, number} {hours, plural, one {hour} other {hours}}${MINUTES}`,
  contactHours: `{hours, number} contact {hours, plural, one {hour} other {hours}}${MINUTES}`,
}

const CEUS = '{figure} {units, plural, =100 {CEU} other {CEUs}}'
