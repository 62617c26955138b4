import { ceuFigure as ceuFigureIn } from '@journeyline/domain/credentials/ceus/ceu-units'
import { hoursInFigures as hoursIn } from '@journeyline/domain/hours/hours-entry'
import { LOCALES } from '@journeyline/messages/language'
import { languageOfPage } from './language-of-page.ts'

/** Minutes as people read hours, in the language of the page: "7:30 h", whole hours as "8 h". */
export function hoursInFigures(minutes: number): string {
  return hoursIn(minutes, LOCALES[languageOfPage()])
}

/** Hundredths of a CEU as a bare figure, in the language of the page: "1.5". */
export function ceuFigure(units: number): string {
  return ceuFigureIn(units, LOCALES[languageOfPage()])
}
