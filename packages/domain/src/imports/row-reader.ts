import { cellText, LOST_CHARACTER, quoted } from './cell-text.ts'
import type { CellValue } from './cell-values.ts'
import type { Problem } from './problem.ts'

/** Reads a row cell by cell and keeps what is wrong with it. */
export type RowReader<Column extends string> = {
  problems: Problem<Column>[]
  /** The cell's value; null when it is empty or can't be taken, and then the problem is kept. */
  read<Value>(column: Column, parse: (text: string) => CellValue<Value>): Value | null
  refuse(column: Column, code: Problem['code'], message: string): void
}

/** A reader of one row; an empty cell is a problem only in a required column. */
export function rowReader<Column extends string>(
  cells: Partial<Record<Column, string>>,
  isRequired: (column: Column) => boolean,
): RowReader<Column> {
  const problems: Problem<Column>[] = []
  const refuse: RowReader<Column>['refuse'] = (column, code, message) => {
    problems.push({ column, code, message })
  }
  return {
    problems,
    refuse,
    read(column, parse) {
      const text = cellText(cells[column] ?? '')
      if (text === '') {
        if (isRequired(column)) refuse(column, 'REQUIRED', `${column} is empty. Every row needs it.`)
        return null
      }
      if (text.includes(LOST_CHARACTER)) {
        const lost = `${quoted(text)} has a character that was lost when the file was saved. Write it anew, and save the file as “CSV UTF-8”.`
        refuse(column, 'MALFORMED', lost)
        return null
      }
      const parsed = parse(text)
      if ('value' in parsed) return parsed.value
      refuse(column, parsed.code, parsed.message)
      return null
    },
  }
}
