import { writtenLanguages } from '@journeyline/messages/language'
import type { TitlesOf } from '../imports/table-header.ts'
import { labelOf } from './label.ts'

/** What a column of a file is called in each language: whoever has a file in one may import it. */
export const columnTitles: TitlesOf = (column) =>
  writtenLanguages().map((language) => labelOf('column', column, language))
