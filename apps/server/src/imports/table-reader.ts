import { cohortHeader } from '@journeyline/domain/imports/cohort-columns'
import { cohortDuplicates } from '@journeyline/domain/imports/cohort-row'
import { rosterHeader } from '@journeyline/domain/imports/roster-columns'
import { rosterDuplicates } from '@journeyline/domain/imports/roster-duplicates'
import { raggedRow, type TableHeader } from '@journeyline/domain/imports/table-header'
import { RuleError } from '../errors.ts'
import type { CsvRecord } from './csv-records.ts'
import type { ReadRow, RowProblem } from './judged-row.ts'

/** Names a record's cells, and says what is wrong with it as a part of the file: ragged, or there before. */
export type TableReader = (record: CsvRecord) => ReadRow

/** A reader for the file whose header this is; a header that can't be used is refused. */
export function tableReader(kind: string, header: string[]): TableReader {
  return kind === 'COHORTS'
    ? reader(cohortHeader(header), cohortDuplicates())
    : reader(rosterHeader(header), rosterDuplicates())
}

type RepeatedIn = (line: number, cells: Record<string, string>) => RowProblem[]

function reader(header: TableHeader<string>, repeatedIn: RepeatedIn): TableReader {
  if (!header.ok) throw new RuleError(header.problem)
  const { columns } = header
  return ({ line, cells }) => {
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
