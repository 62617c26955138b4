import type { ReadRow } from '../judged-row.ts'

/** Rows are compared and kept this many at a time, or fewer when they are long. */
export const BATCH = { rows: 500, characters: 1024 * 1024 }

/** The rows that are held until they are judged; all of a file that is ever in memory. */
export function rowBatch() {
  let rows: ReadRow[] = []
  let characters = 0
  return {
    add(row: ReadRow) {
      rows.push(row)
      for (const cell of Object.values(row.cells)) characters += cell.length
    },
    isFull: () => rows.length >= BATCH.rows || characters >= BATCH.characters,
    /** Gives the rows out and begins anew. */
    take() {
      const taken = rows
      rows = []
      characters = 0
      return taken
    },
  }
}
