import { cellText } from './cell-text.ts'
import type { Problem } from './problem.ts'

/** A column whose values are used once in a file, and how two values are compared. */
export type UniqueColumn<Column extends string> = {
  column: Column
  fold?: (text: string) => string
  /** What is the same, in words, where it is more than the column. */
  what?: string
}

/**
 * Judges the rows of a file one after another: a value that an earlier row already used is refused and the earlier line
 * named, whether that row was good or not. The first row stays good.
 */
export function duplicates<Column extends string>(columns: readonly UniqueColumn<Column>[]) {
  const firstLines = new Map<string, number>()
  return function repeatedIn(line: number, cells: Partial<Record<Column, string>>): Problem<Column>[] {
    return columns.flatMap(({ column, fold, what = column }) => {
      const text = cellText(cells[column] ?? '')
      if (text === '') return []
      const key = `${column}\n${fold ? fold(text) : text}`
      const firstLine = firstLines.get(key)
      if (firstLine !== undefined) {
        return [
          {
            column,
            code: 'DUPLICATE' as const,
            message: `Line ${firstLine} has the same ${what}. Keep one of the two rows.`,
          },
        ]
      }
      firstLines.set(key, line)
      return []
    })
  }
}
