import { cellText } from './cell-text.ts'
import type { Problem } from './problem.ts'
import { importWord } from './words.ts'

/** A column whose values are used once in a file, and how two values are compared. */
export type UniqueColumn<Column extends string> = {
  column: Column
  fold?: (text: string) => string
  /** The columns that are the same, where they are more than this one. */
  together?: readonly string[]
}

/**
 * Judges the rows of a file one after another: a value that an earlier row already used is refused and the earlier line
 * named, whether that row was good or not. The first row stays good.
 */
export function duplicates<Column extends string>(columns: readonly UniqueColumn<Column>[]) {
  const firstLines = new Map<string, number>()
  return function repeatedIn(line: number, cells: Partial<Record<Column, string>>): Problem<Column>[] {
    return columns.flatMap(({ column, fold, together = [column] }) => {
      const text = cellText(cells[column] ?? '')
      if (text === '') return []
      const key = `${column}\n${fold ? fold(text) : text}`
      const firstLine = firstLines.get(key)
      if (firstLine !== undefined) {
        return [
          {
            column,
            code: 'DUPLICATE' as const,
            says: importWord('ROW_REPEATED', { line: firstLine, columns: together }),
          },
        ]
      }
      firstLines.set(key, line)
      return []
    })
  }
}
