import { cellText, excerpt, LOST_CHARACTER } from './cell-text.ts'
import type { CellValue } from './cell-values.ts'
import type { Problem } from './problem.ts'
import { importWord } from './words.ts'

/** Reads a row cell by cell and keeps what is wrong with it. */
export type RowReader<Column extends string> = {
  problems: Problem<Column>[]
  /** The cell's value; null when it is empty or can't be taken, and then the problem is kept. */
  read<Value>(column: Column, parse: (text: string) => CellValue<Value>): Value | null
  refuse(column: Column, code: Problem['code'], says: Problem['says']): void
}

/** A reader of one row; an empty cell is a problem only in a required column. */
export function rowReader<Column extends string>(
  cells: Partial<Record<Column, string>>,
  isRequired: (column: Column) => boolean,
): RowReader<Column> {
  const problems: Problem<Column>[] = []
  const refuse: RowReader<Column>['refuse'] = (column, code, says) => {
    problems.push({ column, code, says })
  }
  return {
    problems,
    refuse,
    read(column, parse) {
      const text = cellText(cells[column] ?? '')
      if (text === '') {
        if (isRequired(column)) refuse(column, 'REQUIRED', importWord('CELL_EMPTY', { column }))
        return null
      }
      if (text.includes(LOST_CHARACTER)) {
        refuse(column, 'MALFORMED', importWord('CELL_CHARACTER_LOST', { text: excerpt(text) }))
        return null
      }
      const parsed = parse(text)
      if ('value' in parsed) return parsed.value
      refuse(column, parsed.code, parsed.says)
      return null
    },
  }
}
