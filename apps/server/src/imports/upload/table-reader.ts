import type { ImportTable } from '@journeyline/domain/imports/import-kinds'
import { raggedRow, swallowedRow } from '@journeyline/domain/imports/table-header'
import { columnTitles } from '@journeyline/domain/language/column-titles'
import { RuleError } from '../../kernel/errors.ts'
import type { ReadRow } from '../judged-row.ts'
import type { FileRecord } from './file-record.ts'

/** Names a record's cells, and says what is wrong with it as a part of the file: ragged, or there before. */
export type TableReader = (record: FileRecord) => ReadRow

/** A reader for the file whose header this is; a header that can't be used is refused. */
export function tableReader(table: ImportTable, firstLine: string[]): TableReader {
  const header = table.header(firstLine, columnTitles)
  if (!header.ok) throw new RuleError(header.problem)
  const repeatedIn = table.duplicates()
  const { columns } = header
  return ({ line, cells: all, rowWithin }) => {
    const hasMore = all.slice(columns.length).some((cell) => cell.trim() !== '')
    const cells = hasMore ? all : all.slice(0, columns.length)
    // an empty cell says nothing and is not kept
    const byColumn: Record<string, string> = {}
    for (const [index, column] of columns.entries()) {
      if (cells[index]) byColumn[column] = cells[index]
    }
    const isWhole = cells.length === columns.length
    const problems = isWhole ? repeatedIn(line, byColumn) : [raggedRow(columns, cells.length)]
    if (rowWithin) problems.push(swallowedRow(columns, rowWithin))
    return { line, cells: byColumn, problems }
  }
}
