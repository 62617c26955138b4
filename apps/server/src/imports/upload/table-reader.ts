import type { ImportTable } from '@journeyline/domain/imports/import-kinds'
import { raggedRow } from '@journeyline/domain/imports/table-header'
import { columnTitles } from '@journeyline/domain/language/column-titles'
import { RuleError } from '../../kernel/errors.ts'
import type { ReadRow } from '../judged-row.ts'
import type { CsvRecord } from './csv-records.ts'

/** Names a record's cells, and says what is wrong with it as a part of the file: ragged, or there before. */
export type TableReader = (record: CsvRecord) => ReadRow

/** A reader for the file whose header this is; a header that can't be used is refused. */
export function tableReader(table: ImportTable, firstLine: string[]): TableReader {
  // a spreadsheet's empty columns at the end have neither a name nor a cell
  const width = firstLine.findLastIndex((name) => name.trim() !== '') + 1
  const header = table.header(firstLine.slice(0, width), columnTitles)
  if (!header.ok) throw new RuleError(header.problem)
  const repeatedIn = table.duplicates()
  const { columns } = header
  return ({ line, cells: all }) => {
    const cells = all.slice(width).every((cell) => cell.trim() === '')
      ? all.slice(0, Math.max(width, 0))
      : all
    // an empty cell says nothing and is not kept
    const named: Record<string, string> = {}
    for (const [index, column] of columns.entries()) {
      if (cells[index]) named[column] = cells[index]
    }
    const problems =
      cells.length === columns.length ? repeatedIn(line, named) : [raggedRow(columns, cells.length)]
    return { line, cells: named, problems }
  }
}
